package org.cordee.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class SignalJourneyTest {

    private static final String FILE = "une mission a commencé avec un dossier en cours";
    private static final String SILENT = "vous n’avez rien noté depuis un moment";
    private static final String CALL = "la personne aimerait que vous l’appeliez";

    private final PlacementWorld world = new PlacementWorld();
    private final LocalDate today = world.app.bean(Today.class).date();
    private final UUID placement = world.active();

    @Test
    void aPaperPastItsDayIsToldToTheDirectorThenToTheCoordinatorAndGoesByItself() {
        paper(today.minusDays(1));
        watch();
        HtmlClient director = world.as(world.director);
        HtmlClient coordinator = world.as(world.coordinator);
        assertThat(director.get("/signals").words()).contains(FILE).doesNotContain("??");
        for (Actor.Person other : List.of(world.coordinator, world.referent, world.deputy, world.colleague)) {
            assertThat(world.as(other).get("/signals").words()).doesNotContain(FILE);
        }
        world.app
                .database()
                .seed("update signal.work set opened_on = '" + today.minusDays(14) + "', second_on = '" + today
                        + "' where subject = '" + placement + "'");
        HtmlClient.Answer page = coordinator.get("/signals");
        assertThat(page.words()).contains(FILE);
        assertThat(coordinator
                        .submit(page, "/signals/" + open() + "/later", Map.of())
                        .words())
                .contains("dans 2 semaines")
                .doesNotContain(FILE);
        assertThat(director.get("/signals").words()).contains(FILE);
        assertThat(director.submit(director.get("/signals"), "/signals/" + open() + "/done", Map.of())
                        .words())
                .doesNotContain(FILE);

        paper(today.plusDays(300));
        watch();
        assertThat(closed()).isTrue();
    }

    @Test
    void aReferentWhoLeftAndAProposalWithoutAnswerAreToldOnceHoweverOftenTheNightLooks() {
        world.app.database().seed("""
                update account.role_grant set revoked_at = '2026-11-01' where account_id = '%1$s';
                insert into pathway.proposal (id, structure_id, territory_id, voice, title, words, made_on, due_on)
                values (gen_random_uuid(), '%2$s', '%3$s', 'persons', 'Un café', 'Un café', '%4$s', '%4$s')""".formatted(
                        world.referent.account(), world.structure, world.territory, today.minusDays(61)));
        watch();
        watch();
        assertThat(world.as(world.director).get("/signals").words())
                .containsOnlyOnce("une mission n’a plus de référent·e")
                .containsOnlyOnce("une proposition attend toujours sa réponse");
    }

    @Test
    void whatIsAboutAPeerIsToldToThePeerAloneUntilTheyShareIt() {
        HtmlClient peer = world.as(world.peerActor);
        List<Actor.Person> others = others();
        Map<String, String> before = screens(others);
        assertThat(peer.get("/my-week").words()).contains(SILENT);
        HtmlClient.Answer own = peer.get("/signals");
        assertThat(own.words())
                .contains(SILENT)
                .contains("vous êtes seul·e dans votre rôle")
                .doesNotContain("??");
        watch();
        assertThat(screens(others)).isEqualTo(before);

        String path = "/signals/own/" + placement + "/fading";
        assertThat(peer.submit(own, path + "/share", Map.of()).words())
                .contains("Partagé, pour 30 jours")
                .doesNotContain(SILENT);
        assertThat(world.as(world.referent).get("/signals").words()).contains(CALL);
        others.stream()
                .filter(other -> !other.equals(world.referent))
                .forEach(other -> assertThat(world.as(other).get("/signals").words())
                        .as("%s", other)
                        .doesNotContain(CALL));
        assertThat(peer.submit(peer.get("/signals"), path + "/take-back", Map.of())
                        .words())
                .contains("Ce n’est plus montré");
        assertThat(screens(others)).isEqualTo(before);
    }

    @Test
    void aPauseSilencesThePeersSignalsAndChangesNothingOthersSee() {
        HtmlClient peer = world.as(world.peerActor);
        peer.submit(peer.get("/signals"), "/signals/own/" + placement + "/isolation/share", Map.of());
        watch();
        List<Actor.Person> others = List.of(world.director, world.deputy, world.colleague, world.coordinator);
        Map<String, String> before = screens(others);
        assertThat(before.values()).anyMatch(words -> words.contains("aimerait rencontrer d’autres pairs"));
        world.app
                .database()
                .seed("insert into placement.pause (id, placement_id, since) values (gen_random_uuid(), '" + placement
                        + "', '" + today.minusDays(3) + "')");
        watch();
        assertThat(peer.get("/signals").words()).doesNotContain(SILENT).contains("Ce que vous avez partagé");
        assertThat(peer.get("/my-week").words()).doesNotContain(SILENT);
        assertThat(screens(others)).isEqualTo(before);
    }

    @Test
    void theDatabaseShowsEverySignalToItsReaderAlone() {
        paper(today.minusDays(1));
        watch();
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer own = peer.get("/signals");
        peer.submit(own, "/signals/own/" + placement + "/isolation/later", Map.of());
        peer.submit(own, "/signals/own/" + placement + "/fading/share", Map.of());
        for (Actor.Person stranger : List.of(
                world.deputy,
                world.colleague,
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID()),
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory),
                world.app.account(Role.ADMINISTRATOR, null, null))) {
            for (String table : List.of("work", "shared", "own_mark", "mark")) {
                assertThat(rows(stranger, table))
                        .as("%s %s", stranger.role(), table)
                        .isZero();
            }
        }
        assertThat(rows(world.director, "work")).isEqualTo(1);
        assertThat(rows(world.director, "shared")).isZero();
        assertThat(rows(world.coordinator, "work")).isZero();
        assertThat(rows(world.referent, "shared")).isEqualTo(1);
        assertThat(rows(world.referent, "own_mark")).isZero();
        assertThat(rows(world.peerActor, "own_mark")).isEqualTo(2);
        HtmlClient deputy = world.as(world.deputy);
        HtmlClient.Answer page = deputy.get("/signals");
        assertThat(deputy.post("/signals/" + open() + "/done", page, Map.of()).status())
                .isEqualTo(404);
        assertThat(deputy.post("/signals/own/" + placement + "/fading/share", page, Map.of())
                        .status())
                .isEqualTo(403);
    }

    private List<Actor.Person> others() {
        return List.of(world.director, world.referent, world.deputy, world.colleague, world.coordinator);
    }

    private Map<String, String> screens(List<Actor.Person> readers) {
        Map<String, String> screens = new LinkedHashMap<>();
        for (Actor.Person reader : readers) {
            for (String path : List.of("/signals", "/board", "/placements")) {
                screens.put(reader.account() + path, world.as(reader).get(path).words());
            }
        }
        return screens;
    }

    private void paper(LocalDate until) {
        world.app.database().seed("""
                insert into placement.paper_due (placement_id, kind, blocking) values ('%1$s', 'insurance', true)
                    on conflict do nothing;
                update placement.paper set valid_until = '%2$s' where placement_id = '%1$s' and kind = 'insurance'""".formatted(placement, until));
    }

    private void watch() {
        world.app.bean(WatchSignals.class).watchNow();
    }

    private String open() {
        return world.app
                .database()
                .asSuperuser("select id::text as name from signal.work where subject = '" + placement + "'")
                .get(0);
    }

    private boolean closed() {
        return world.app
                .database()
                .asSuperuser("select 'open' as name from signal.work where subject = '" + placement
                        + "' and closed_on is null")
                .isEmpty();
    }

    private int rows(Actor.Person reader, String table) {
        return world.app
                .database()
                .as(
                        reader,
                        sql -> sql.of("select 1 as one from signal." + table)
                                .list(row -> row.integer("one"))
                                .size());
    }
}
