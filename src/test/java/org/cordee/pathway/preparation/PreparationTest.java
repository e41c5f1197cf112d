package org.cordee.pathway.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.testkit.Outcomes.done;
import static org.cordee.testkit.Outcomes.keys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.pathway.Entry;
import org.cordee.pathway.StartPath;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class PreparationTest {

    private static final String FEAR = "canari crainte : ne pas savoir quoi dire aux familles";
    private static final String ANSWER = "canari réponse : une phrase convenue, affichée à l’accueil";
    private static final String SAID = "canari séance : chacun·e a dit ce qu’il attendait";

    private final PlacementWorld world = new PlacementWorld();
    private final LocalDate day = world.app.bean(Today.class).date();
    private final UUID path = start();
    private final String page = "/paths/" + path + "/preparation";

    @Test
    void aFearGetsAnOwnerThenAnAnswerAndThePathSaysWhatIsOpen() {
        HtmlClient referent = world.as(world.referent);
        HtmlClient.Answer said = say(referent, FEAR, "fear");
        assertThat(said.words()).contains(FEAR, "Dit sans nom", "ni réponse").doesNotContain("??");
        assertThat(referent.get("/paths/" + path).words()).contains("Une crainte attend");
        String fear = "/fears/" + fears(world.referent).get(0).id();

        HtmlClient.Answer owned = referent.submit(
                referent.get(page),
                fear + "/owner",
                Map.of(
                        "owner",
                        world.deputy.account().toString(),
                        "dueOn",
                        day.plusDays(20).toString()));
        assertThat(owned.words()).contains("S’en occupe").doesNotContain("ni réponse");
        assertThat(referent.get("/paths/" + path).words()).contains("Chaque crainte a une réponse");
        assertThat(referent.submit(referent.get(page), fear + "/answer", Map.of("answer", ANSWER))
                        .words())
                .contains(ANSWER, "Réponse de l’équipe");
        assertThat(world.as(world.coordinator).get(page).words()).contains(FEAR, ANSWER);
    }

    @Test
    void whoeverTookAFearAndLeavesLeavesItOpen() {
        say(world.as(world.referent), FEAR, "fear");
        UUID fear = fears(world.referent).get(0).id();
        done(Actors.as(
                world.referent,
                () -> keep().entrust(world.referent, fear, null, world.deputy.account(), day.plusDays(5))));
        assertThat(fears(world.director).get(0).isOpen()).isFalse();
        world.app
                .database()
                .seed("update account.role_grant set revoked_at = now() where account_id = '%s'"
                        .formatted(world.deputy.account()));
        assertThat(fears(world.director).get(0).isOpen()).isTrue();
        assertThat(world.as(world.director).get(page).words()).contains("n’est plus là");
    }

    @Test
    void nothingKeptJoinsAnAccountWithAFear() {
        HtmlClient referent = world.as(world.referent);
        HtmlClient.Answer open = referent.get(page);
        List<String> before = world.app.database().contents();
        Map<String, String> words = Map.of("words", FEAR, "kind", "fear", "saidBy", "");
        assertThat(referent.submit(open, "/paths/" + path + "/fears", words).words())
                .contains(FEAR);
        assertThat(referent.submit(open, "/paths/" + path + "/fears", words).status())
                .as("pressed twice")
                .isEqualTo(200);
        List<Fear> fears = fears(world.referent);
        assertThat(fears).hasSize(1);
        assertThat(fears.get(0).id().version()).as("an id without a time").isEqualTo(4);
        assertThat(world.app.database().changedSince(before)).containsExactly("pathway.fear");
    }

    @Test
    void wordsThatReachAPersonAndImpossibleOwnersAreRefused() {
        assertThat(keys(said("joindre Jean au 06 12 34 56 78", false))).containsExactly("error.sensitive.phone");
        assertThat(keys(said("x", false))).containsExactly("error.preparation.short");
        UUID fear = done(said(FEAR, false));
        UUID hope = done(said("Que des personnes reviennent", true));
        assertThat(keys(own(hope, "nurse", null, 3))).containsExactly("error.form.choice");
        assertThat(keys(own(fear, "astronaut", null, 3))).containsExactly("error.form.choice");
        assertThat(keys(own(fear, null, UUID.randomUUID(), 3))).containsExactly("error.form.choice");
        assertThat(keys(own(fear, "nurse", world.deputy.account(), 3))).containsExactly("error.form.choice");
        assertThat(keys(own(fear, "nurse", null, -1))).containsExactly("error.preparation.past");
        assertThat(keys(Actors.as(world.director, () -> keep().answer(world.director, hope, ANSWER))))
                .containsExactly("error.preparation.hope");
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer empty = director.submit(director.get(page), "/fears/" + fear + "/owner", Map.of("owner", ""));
        assertThat(empty.status()).isEqualTo(422);
    }

    @Test
    void aSessionKeepsWhoCameByFunctionOneSentenceAndItsMaterial() {
        HtmlClient referent = world.as(world.referent);
        String action = "/paths/" + path + "/sessions";
        for (Map<String, String> wrong : List.of(
                Map.of("heldOn", day.toString(), "said", SAID),
                Map.of("heldOn", day.plusDays(1).toString(), "said", SAID, "came-nurse", "2"),
                Map.of("heldOn", day.toString(), "said", SAID, "came-nurse", "2", "address", "javascript:alert(1)"),
                Map.of("heldOn", day.toString(), "said", "", "came-nurse", "2"))) {
            assertThat(referent.submit(referent.get(page), action, wrong).status())
                    .as("%s", wrong)
                    .isEqualTo(422);
        }
        HtmlClient.Answer kept = referent.submit(
                referent.get(page),
                action,
                Map.of(
                        "heldOn",
                        day.toString(),
                        "said",
                        SAID,
                        "came-nurse",
                        "2",
                        "came-doctor",
                        "1",
                        "title",
                        "Le film",
                        "address",
                        "https://exemple.fr/film"));
        assertThat(kept.words())
                .contains(SAID, "3 personnes présentes", "Le film")
                .doesNotContain("??");
        UUID session = world.app
                .database()
                .as(
                        world.referent,
                        sql -> sql.of("select id from pathway.preparation limit 1")
                                .one(row -> row.uuid("id")));
        referent.submit(referent.get(page), "/sessions/" + session + "/remove", Map.of());
        assertThat(referent.get(page).words()).doesNotContain(SAID);
    }

    @Test
    void aCharterIsReadAgainByThePeerOfThePlaceAloneAndAskedAgainWhenItChanges() {
        world.active();
        HtmlClient director = world.as(world.director);
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get("/charters").words()).contains("Aucune charte");
        write(director, "Personne n’est remplacé.\n\nOn se dit bonjour.");
        assertThat(peer.get("/charters").words()).contains("On se dit bonjour", "CSAPA des Essais");
        peer.submit(peer.get("/charters"), "/charters/" + path + "/reading", Map.of());
        assertThat(peer.get("/charters").words()).contains("Vous l’avez relue");
        assertThat(director.get("/paths/" + path + "/charter").words())
                .contains("Relue par un·e pair·e le")
                .doesNotContain("dit l’équipe");

        write(director, "Personne n’est remplacé.\nOn se dit bonjour et au revoir.");
        assertThat(director.get("/paths/" + path + "/charter").words()).contains("à relire");
        assertThat(peer.get("/charters").words()).contains("Je l’ai relue");
        director.submit(director.get("/paths/" + path + "/charter"), "/paths/" + path + "/charter/reading", Map.of());
        assertThat(director.get("/paths/" + path + "/charter/sheet").words())
                .contains("dit l’équipe", "On se dit bonjour et au revoir");
        assertThat(director.get("/paths/" + path + "/charter.pdf").status()).isEqualTo(200);
        HtmlClient referent = world.as(world.referent);
        String charter = "/paths/" + path + "/charter";
        assertThat(referent.submit(referent.get(charter), charter, Map.of("lines", "écrire à jean@exemple.fr"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nobodyTicksForAPeerAndAPeerFromElsewhereReadsNothing() {
        write(world.as(world.director), "canari charte : personne n’est remplacé.");
        assertThat(world.as(world.peerActor).get("/charters").words()).doesNotContain("canari charte");
        assertThatThrownBy(() -> Actors.as(
                        world.director, () -> world.app.bean(WriteCharter.class).readAsPeer(world.director, path)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.app
                        .database()
                        .as(
                                world.director,
                                sql -> sql.of("""
                                insert into pathway.charter_reading (id, path_id, edition, peer_id, read_on)
                                values (gen_random_uuid(), :path, 1, :peer, :day)""")
                                        .set("path", path)
                                        .set("peer", world.peer)
                                        .set("day", day)
                                        .anyNumber()))
                .isInstanceOf(DataAccessException.class);
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.post("/charters/" + path + "/reading", peer.get("/charters"), Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void strangersReadNothingOfAPreparation() {
        HtmlClient director = world.as(world.director);
        say(director, FEAR, "fear");
        done(Actors.as(
                world.director,
                () -> world.app
                        .bean(HoldSession.class)
                        .handle(
                                world.director,
                                path,
                                new HoldSession.Command(day, SAID, Map.of("nurse", 2), "canari film", null))));
        for (Actor.Person stranger : List.of(
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory),
                world.peerActor,
                world.app.account(Role.ADMINISTRATOR, null, null),
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.COORDINATOR, UUID.randomUUID(), null))) {
            HtmlClient client = world.as(stranger);
            for (String screen : List.of(page, "/paths/" + path + "/charter", "/paths/" + path)) {
                assertThat(client.get(screen).status())
                        .as("%s %s", stranger.role(), screen)
                        .isIn(403, 404);
            }
            for (String table : List.of("fear", "preparation", "attendance", "material", "charter", "charter_line")) {
                int seen = world.app
                        .database()
                        .as(
                                stranger,
                                sql -> sql.of("select 1 as one from pathway." + table)
                                        .list(row -> row.integer("one"))
                                        .size());
                assertThat(seen).as("%s reads %s", stranger.role(), table).isZero();
            }
        }
    }

    @Test
    void theAuditNeverSaysWhoSaidAFear() {
        say(world.as(world.referent), FEAR, "fear");
        assertThat(world.app
                        .database()
                        .asSuperuser("select object as name from platform.audit_entry where object = 'pathway.fear'"))
                .isEmpty();
    }

    private HtmlClient.Answer say(HtmlClient client, String words, String kind) {
        return client.submit(
                client.get(page), "/paths/" + path + "/fears", Map.of("words", words, "kind", kind, "saidBy", ""));
    }

    private void write(HtmlClient client, String lines) {
        String charter = "/paths/" + path + "/charter";
        client.submit(client.get(charter), charter, Map.of("lines", lines));
    }

    private Outcome<UUID> said(String words, boolean hope) {
        return Actors.as(world.director, () -> keep().handle(world.director, path, hope, words, null));
    }

    private Outcome<UUID> own(UUID fear, @Nullable String function, @Nullable UUID account, int days) {
        return Actors.as(
                world.director, () -> keep().entrust(world.director, fear, function, account, day.plusDays(days)));
    }

    private List<Fear> fears(Actor.Person actor) {
        return Actors.as(actor, () -> world.app.bean(FearQueries.class).of(path));
    }

    private KeepFears keep() {
        return world.app.bean(KeepFears.class);
    }

    private UUID start() {
        return done(Actors.as(
                world.director,
                () -> world.app
                        .bean(StartPath.class)
                        .handle(world.director, new StartPath.Command(world.structure, Entry.NEW_PEER, null, null))));
    }
}
