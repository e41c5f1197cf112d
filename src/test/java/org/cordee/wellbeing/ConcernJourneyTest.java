package org.cordee.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class ConcernJourneyTest {

    private static final String WORDS = "Canari : la réunion de mardi s’est mal passée.";

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final Actor.Person supervisor = world.app.account(Role.SUPERVISOR, world.association, world.territory);

    @Test
    void thoseChosenReadItAnswerItAndNobodyElseKnows() {
        String path = written(world.peerActor, world.referent, false);
        assertThat(world.as(world.peerActor).get("/placements/" + placement).words())
                .doesNotContain(WORDS);
        HtmlClient referent = world.as(world.referent);
        assertThat(referent.get("/board").words()).contains("une personne attend votre réponse");
        assertThat(referent.get(path).words()).contains(WORDS, PlacementWorld.NAME, "3114");
        for (Actor.Person other : strangers()) {
            HtmlClient client = world.as(other);
            assertThat(client.get(path).status()).as("%s", other.role()).isIn(403, 404);
            assertThat(client.get("/concerns").body()).as("%s", other.role()).doesNotContain(path);
            assertThat(client.get("/board").words()).doesNotContain("attend votre réponse");
            for (String table : List.of("concern", "concern_reader", "concern_line")) {
                assertThat(rows(other, table)).as("%s %s", other.role(), table).isZero();
            }
        }
        HtmlClient.Answer answered = referent.submit(referent.get(path), path + "/call", Map.of());
        assertThat(answered.words()).contains("vous serez appelé·e");
        assertThat(referent.get("/board").words()).doesNotContain("une personne attend votre réponse");
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get("/my-week").words()).contains("Une réponse à ce que vous avez écrit");
        assertThat(peer.get(path).words()).contains("vous serez appelé·e", "Test professional");
    }

    @Test
    void itsWordsAreSealedInTheDatabase() {
        written(world.peerActor, world.referent, false);
        assertThat(
                        world.app
                                .database()
                                .asSuperuser(
                                        "select encode(sealed, 'escape') as name from wellbeing.concern_line where sealed is not null"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("Canari"));
    }

    @Test
    void withoutAnAnswerTheCoordinationIsToldThatItIsDueAndByWhomAndNoMore() {
        String path = written(world.peerActor, world.referent, false);
        HtmlClient coordinator = world.as(world.coordinator);
        tell();
        assertThat(coordinator.get("/concerns").words()).doesNotContain("Une réponse est due");
        late(path);
        tell();
        tell();
        assertThat(coordinator.get("/concerns").words())
                .containsOnlyOnce("Une réponse est due, par : Test professional")
                .doesNotContain("Canari");
        assertThat(coordinator.get("/board").body()).doesNotContain(path);
        assertThat(coordinator.get(path).status()).isEqualTo(404);
        assertThat(rows(world.coordinator, "concern_line")).isZero();

        HtmlClient referent = world.as(world.referent);
        referent.submit(referent.get(path), path + "/words", Map.of("words", "On se voit à 14 h."));
        assertThat(coordinator.get("/concerns").words()).doesNotContain("Une réponse est due");
    }

    @Test
    void theWordsReachTheCoordinationOnlyWhenTheAuthorTickedIt() {
        String path = written(world.referent, world.director, true);
        late(path);
        tell();
        assertThat(world.as(world.coordinator).get(path).words()).contains(WORDS);
        assertThat(world.as(world.peerActor).get(path).status()).isEqualTo(404);
    }

    @Test
    void theAuthorAddsClosesOpensAgainAndWithdraws() {
        String path = written(world.peerActor, supervisor, false);
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.submit(peer.get(path), path + "/words", Map.of("words", "Canari encore."))
                        .words())
                .contains("Canari encore.");
        HtmlClient reader = world.as(supervisor);
        assertThat(reader.get(path).words()).contains("Canari encore.");
        HtmlClient.Answer open = reader.get(path);
        peer.submit(peer.get(path), path + "/close", Map.of());
        assertThat(reader.post(path + "/words", open, Map.of("words", "Trop tard"))
                        .status())
                .isEqualTo(422);
        assertThat(peer.submit(peer.get(path), path + "/open", Map.of()).words())
                .contains("Rouvert");
        assertThat(peer.submit(peer.get(path), path + "/withdraw", Map.of()).words())
                .contains("Rien n’en est gardé");
        assertThat(reader.get(path).status()).isEqualTo(404);
        assertThat(world.app
                        .database()
                        .asSuperuser("select 'x' as name from wellbeing.concern_line where concern_id::text = '"
                                + path.substring("/concerns/".length()) + "'"))
                .isEmpty();
    }

    @Test
    void nobodyIsChosenWhomTheAuthorMayNotChoose() {
        HtmlClient peer = world.as(world.peerActor);
        Actor.Person elsewhere = world.app.account(Role.DIRECTOR, world.elsewhere, world.territory);
        for (Actor.Person other : List.of(elsewhere, world.colleague, world.deputy)) {
            HtmlClient.Answer refused = peer.submit(
                    peer.get("/concerns/new"),
                    "/concerns",
                    Map.of("words", WORDS, "readers", other.account().toString(), "hoped", "week"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.words()).contains("Choisissez au moins une personne", WORDS);
        }
        HtmlClient.Answer empty = peer.submit(peer.get("/concerns/new"), "/concerns", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(world.as(world.director).get("/concerns/new").status()).isEqualTo(403);
    }

    @Test
    void aNumberThatNamesAPersonIsRefusedAndATelephoneNumberIsNot() {
        HtmlClient peer = world.as(world.peerActor);
        Map<String, String> said = Map.of(
                "words", "Appelez-moi au 06 12 34 56 78",
                "readers", world.referent.account().toString(),
                "hoped", "today");
        assertThat(peer.submit(peer.get("/concerns/new"), "/concerns", said).words())
                .contains("Envoyé");
    }

    private List<Actor.Person> strangers() {
        return List.of(
                world.deputy,
                world.colleague,
                world.director,
                world.coordinator,
                supervisor,
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory),
                world.app.account(Role.ADMINISTRATOR, null, null));
    }

    private String written(Actor.Person author, Actor.Person reader, boolean shares) {
        HtmlClient client = world.as(author);
        Map<String, String> said =
                new HashMap<>(Map.of("words", WORDS, "readers", reader.account().toString(), "hoped", "week"));
        if (shares) {
            said.put("shares", "true");
        }
        HtmlClient.Answer sent = client.submit(client.get("/concerns/new"), "/concerns", said);
        assertThat(sent.words())
                .contains("Envoyé. Seules les personnes choisies le lisent.")
                .doesNotContain("??");
        return sent.path();
    }

    private void late(String path) {
        world.app
                .database()
                .seed(
                        "update wellbeing.concern set written_at = written_at - interval '9 days', due_at = due_at - interval"
                                + " '9 days' where id = '" + path.substring("/concerns/".length()) + "'");
    }

    private void tell() {
        world.app.bean(TellConcerns.class).tellNow();
    }

    private int rows(Actor.Person reader, String table) {
        return world.app
                .database()
                .as(
                        reader,
                        sql -> sql.of("select 1 as one from wellbeing." + table)
                                .list(row -> row.integer("one"))
                                .size());
    }
}
