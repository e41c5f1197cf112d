package org.cordee.pathway.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.Outcomes;
import org.junit.jupiter.api.Test;

class ReviewJourneyTest {

    private static final String WORKS = "canari ce qui marche";
    private static final Map<String, String> WORDS =
            Map.of("works", WORKS, "hard", "canari dur", "change", "canari changement", "decision", "continue");
    private static final Map<String, String> SIGNED = with(WORDS, "sign", "true");
    private static final byte[] LETTER = "%PDF-1.4\ncanari en clair\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final PlacementWorld world = new PlacementWorld();
    private final LocalDate today = world.app.bean(Today.class).date();
    private final UUID id = begun(today.minusMonths(3).minusDays(5));
    private final String path = "/reviews/" + id + "/3";

    @Test
    void eitherSideBeginsBothSignAndTheDirectorReadsOnlyWhatBothAgreedTo() {
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get("/my-week").words()).contains("Le bilan à 3 mois");
        HtmlClient.Answer begun = peer.submit(peer.get(path), path, with(SIGNED, "shares", "true"));
        assertThat(begun.words()).contains("Signé.").contains("Il manque la signature de votre référent");

        HtmlClient referent = world.as(world.referent);
        assertThat(referent.get("/board").words()).contains("Le bilan à 3 mois");
        assertThat(referent.get(path).words()).contains(WORKS).contains("Écrit par la personne paire aidante");
        HtmlClient director = world.as(world.director);
        assertThat(director.get(path).words()).contains("Commencé").doesNotContain(WORKS);

        assertThat(referent.submit(referent.get(path), path + "/sign", Map.of()).words())
                .contains("Signé par la personne référente")
                .contains("Fait");
        assertThat(director.get(path).words())
                .contains("Signé par les deux")
                .contains("restent entre")
                .doesNotContain(WORKS);
        assertThat(world.as(world.coordinator).get(path).words()).doesNotContain(WORKS);

        referent.submit(referent.get(path), path + "/share", Map.of("shares", "true"));
        assertThat(director.get(path).words()).contains(WORKS);
        peer.submit(peer.get(path), path + "/share", Map.of());
        assertThat(director.get(path).words()).doesNotContain(WORKS);
        assertThat(peer.get("/my-week").words()).doesNotContain("Le bilan à 3 mois");
    }

    @Test
    void otherWordsTakeSignaturesAwayAndNobodySignsWhatTheyHaveNotRead() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient referent = world.as(world.referent);
        peer.submit(peer.get(path), path, WORDS);
        HtmlClient.Answer read = peer.get(path);
        referent.submit(referent.get(path), path, with(SIGNED, "hard", "autre chose"));
        HtmlClient.Answer refused = peer.submit(read, path + "/sign", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("relisez-les");
        peer.submit(peer.get(path), path, SIGNED);
        assertThat(referent.get(path).words()).contains("À signer par vous");
    }

    @Test
    void onePersonNeverSignsForBoth() {
        UUID account = world.peerActor.account();
        world.app.database().seed("""
                set session_replication_role = replica;
                update placement.placement set referent_account_id = '%s' where id = '%s'""".formatted(account, id));
        Actor.Person lead = new Actor.Person(account, Role.PROFESSIONAL, world.structure, world.territory);
        HoldReview hold = world.app.bean(HoldReview.class);
        ReviewKey key = new ReviewKey(id, 3);
        ReviewWords words = new ReviewWords("a", "b", "c", Decision.CONTINUE);
        Outcomes.done(Actors.as(
                world.peerActor, () -> hold.write(world.peerActor, key, words, new HoldReview.Ending(true, false))));
        assertThat(Outcomes.keys(Actors.as(lead, () -> hold.sign(lead, key, 1, false))))
                .containsExactly("error.review.two_sides");
    }

    @Test
    void whatWasHeldElsewhereIsNotedWithItsDocumentSealedAndTakenBackByASide() {
        HtmlClient referent = world.as(world.referent);
        HtmlClient.Answer wrong = referent.upload(
                path + "/elsewhere",
                referent.get(path),
                Map.of("heldOn", today.minusDays(2).toString()),
                "file",
                "bilan.exe",
                new byte[] {1, 2, 3, 4, 5, 6});
        assertThat(wrong.status()).isEqualTo(422);
        HtmlClient.Answer noted = referent.upload(
                path + "/elsewhere",
                referent.get(path),
                Map.of("heldOn", today.minusDays(2).toString()),
                "file",
                "bilan.pdf",
                LETTER);
        assertThat(noted.words()).contains("Fait ailleurs").contains("noté par la personne référente");
        assertThat(world.app
                        .database()
                        .asSuperuser("select encode(sealed, 'escape') as name from pathway.review_file f"
                                + " where placement_id = '" + id + "'")
                        .get(0))
                .doesNotContain("canari");
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get(path + "/file").body()).contains("canari en clair");
        for (Actor.Person other : List.of(world.director, world.coordinator, world.deputy, world.colleague)) {
            assertThat(world.as(other).get(path + "/file").status()).isIn(403, 404);
        }
        assertThat(peer.submit(peer.get(path), path + "/reopen", Map.of()).words())
                .contains("à reprendre");
        assertThat(peer.get(path + "/file").status()).isEqualTo(404);
        peer.submit(peer.get(path), path, SIGNED);
        assertThat(referent.get(path).words()).contains(WORKS);
    }

    @Test
    void theCoordinatorWritesWhatTheyWereToldAndBothSeeFromWhom() {
        HtmlClient coordinator = world.as(world.coordinator);
        HtmlClient.Answer told = coordinator.submit(
                coordinator.get(path),
                path + "/told",
                with(WORDS, "heldOn", today.minusDays(1).toString()));
        assertThat(told.words()).contains("raconté à la coordination");
        assertThat(world.as(world.referent).get(path).words())
                .contains(WORKS)
                .contains("Écrit par la coordination")
                .contains("Reprendre ce bilan à deux");
        assertThat(world.as(world.director).get(path).words()).doesNotContain(WORKS);
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer page = peer.get(path);
        assertThat(peer.post(path + "/told", page, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void aReviewIsNotWrittenBeforeItsTimeNorTwice() {
        HtmlClient peer = world.as(world.peerActor);
        String early = "/reviews/" + id + "/12";
        HtmlClient.Answer page = peer.get(early);
        assertThat(page.words()).contains("Il s’ouvre le");
        assertThat(peer.post(early, peer.get(path), SIGNED).words()).contains("pas encore ouvert");
        assertThat(peer.get("/reviews/" + id + "/4").status()).isEqualTo(404);
        HtmlClient.Answer form = peer.get(path);
        peer.submit(form, path, SIGNED);
        assertThat(peer.submit(form, path, SIGNED).status()).as("sent twice").isEqualTo(200);
        assertThat(world.app
                        .database()
                        .asSuperuser(
                                "select count(*)::text as name from pathway.review where placement_id = '" + id + "'"))
                .containsExactly("1");
    }

    @Test
    void strangersReadNothing() {
        HtmlClient peer = world.as(world.peerActor);
        peer.submit(peer.get(path), path, with(SIGNED, "shares", "true"));
        for (Actor.Person stranger : List.of(
                world.deputy,
                world.colleague,
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.COORDINATOR, UUID.randomUUID(), null),
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory),
                world.app.account(Role.TRAINER, world.trainingBody, world.territory),
                world.app.account(Role.SUPERVISOR, UUID.randomUUID(), world.territory),
                world.app.account(Role.ADMINISTRATOR, null, null))) {
            assertThat(world.as(stranger).get(path).status()).as("%s", stranger).isIn(403, 404);
            assertThat(world.as(stranger).get("/reviews").body()).doesNotContain(id.toString());
            for (String table : List.of("review", "review_sheet", "review_file", "review_reminder")) {
                int seen = world.app
                        .database()
                        .as(
                                stranger,
                                sql -> sql.of("select placement_id as id from pathway." + table
                                                + " where placement_id = :id")
                                        .set("id", id)
                                        .list(row -> row.uuid("id"))
                                        .size());
                assertThat(seen).as("%s reads %s", stranger.role(), table).isZero();
            }
        }
    }

    @Test
    void aPauseMovesTheDateForTwoAndIsByteForByteNothingForEverybodyElse() {
        List<Actor.Person> others = List.of(world.director, world.coordinator, world.deputy, world.colleague);
        Map<String, String> before = screens(others);
        assertThat(before.values()).anyMatch(body -> body.contains("Le bilan à 3 mois"));
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get("/reviews").words()).contains("À faire");
        world.app
                .database()
                .seed("insert into placement.pause (id, placement_id, since) values (gen_random_uuid(), '" + id + "', '"
                        + today.minusDays(20) + "')");

        assertThat(peer.get(path).words()).contains("attend la reprise");
        assertThat(peer.get("/my-week").words()).doesNotContain("Le bilan à 3 mois");
        assertThat(world.as(world.referent).get(path).words()).contains("attend la reprise");
        assertThat(screens(others)).isEqualTo(before);

        world.app
                .database()
                .seed("update placement.pause set until = '" + today + "' where placement_id = '" + id + "'");
        assertThat(peer.get(path).words()).doesNotContain("attend la reprise");
        assertThat(screens(others)).isEqualTo(before);
    }

    @Test
    void theWordsGoWithThePeersRecordAndThatItWasHeldStays() {
        HtmlClient peer = world.as(world.peerActor);
        peer.submit(peer.get(path), path, SIGNED);
        world.app.database().seed("delete from peer.peer where id = '" + world.peer + "'");
        assertThat(world.app
                        .database()
                        .asSuperuser("select 'sheet' as name from pathway.review_sheet"
                                + " where placement_id = '" + id + "' union select 'review' from pathway.review"
                                + " where placement_id = '" + id + "'"))
                .containsExactly("review");
    }

    private UUID begun(LocalDate day) {
        UUID placement = world.active();
        world.app
                .database()
                .seed("update placement.placement set started_on = '" + day + "', starts_on = '" + day
                        + "' where id = '" + placement + "'");
        return placement;
    }

    private Map<String, String> screens(List<Actor.Person> persons) {
        Map<String, String> screens = new LinkedHashMap<>();
        for (Actor.Person person : persons) {
            HtmlClient client = world.as(person);
            for (String screen : List.of("/reviews", path, "/reviews/" + id + "/1", "/board")) {
                HtmlClient.Answer answer = client.get(screen);
                screens.put(
                        person.role() + " " + person.account() + " " + screen,
                        answer.status()
                                + answer.body()
                                        .replaceAll("name=\"_(key|csrf)\" value=\"[^\"]*\"", "")
                                        .replaceAll("<code>[^<]*</code>", ""));
            }
        }
        return screens;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return all;
    }
}
