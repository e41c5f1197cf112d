package org.cordee.peer.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final String HOME = "/me/training";
    private static final byte[] PDF = "%PDF-1.7 canari".getBytes(StandardCharsets.US_ASCII);

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final String shown = "/placements/" + placement + "/trainings";

    @Test
    void aPeerKeepsHoursDatesAndTheCertificateAndReadsTheTotal() {
        HtmlClient peer = world.as(world.peerActor);
        add(peer, Map.of("label", "Premiers secours", "hours", "14", "expires_on", "2099-01-01"));
        HtmlClient.Answer two = add(peer, Map.of("label", "Écoute", "hours", "60"));

        assertThat(two.words()).contains("74 heures de formation en tout", "Ouvrir le certificat");
        String file = two.page().select("a[href^=/me/training/file]").attr("href");
        assertThat(peer.get(file).response().body()).isEqualTo(PDF);
        assertThat(world.as(world.app.account(Role.PEER, UUID.randomUUID(), world.territory))
                        .get(file)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void daysThatDoNotFollowAndFilesOfAnotherKindAreRefusedWithEverythingKept() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer wrong = add(
                peer, Map.of("label", "Écoute", "begun_on", "2026-02-02", "obtained_on", "2026-01-01", "hours", "9"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("avant le premier jour");
        assertThat(wrong.page().select("#hours").attr("value")).isEqualTo("9");
        HtmlClient.Answer other =
                peer.upload(HOME, peer.get(HOME), Map.of("label", "x"), "file", "x.txt", new byte[] {1, 2, 3});
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.words()).contains("Joignez un PDF");
        assertThat(own()).isEmpty();
    }

    @Test
    void theStructureReadsThemOnlyWhileThePeerTicksIt() {
        HtmlClient peer = world.as(world.peerActor);
        add(peer, Map.of("label", "Canari de formation", "hours", "14"));
        HtmlClient referent = world.as(world.referent);
        assertThat(referent.get(shown).words())
                .contains("Rien n’est montré ici")
                .doesNotContain("Canari de formation");

        peer.submit(peer.get(shown), shown, Map.of());
        HtmlClient.Answer read = referent.get(shown);
        assertThat(read.words()).contains("Canari de formation", "14 heures");
        String file = read.page().select("a[href*=trainings/file]").attr("href");
        assertThat(referent.get(file).response().body()).isEqualTo(PDF);
        assertThat(world.as(world.director).get(shown).words()).contains("Canari de formation");
        for (Actor.Person other : List.of(world.colleague, world.coordinator)) {
            assertThat(world.as(other).get(shown).status())
                    .as("%s", other.role())
                    .isIn(403, 404);
            assertThat(seenBy(other)).isZero();
        }

        peer.submit(peer.get(shown), shown, Map.of());
        assertThat(referent.get(shown).words()).doesNotContain("Canari de formation");
        assertThat(referent.get(file).status()).isEqualTo(404);
    }

    @Test
    void whatIsShownGoesWithTheEndOfThePlacementAndNobodyElseDecides() {
        HtmlClient peer = world.as(world.peerActor);
        add(peer, Map.of("label", "Canari de formation"));
        peer.submit(peer.get(shown), shown, Map.of());
        assertThat(seenBy(world.referent)).isOne();
        assertThat(world.as(world.referent)
                        .post(shown, world.as(world.referent).get(shown), Map.of("show", "true"))
                        .status())
                .isEqualTo(403);
        world.app
                .database()
                .seed("update placement.placement set state = 'ended', ended_on = started_on where id = '" + placement
                        + "'");
        assertThat(seenBy(world.referent)).isZero();
    }

    @Test
    void aCertificateThatEndsSoonWaitsOnThePeersHomeAndNowhereElse() {
        HtmlClient peer = world.as(world.peerActor);
        String soon = LocalDate.now(Clock.systemUTC()).plusDays(20).toString();
        add(peer, Map.of("label", "Canari qui finit", "expires_on", soon));
        assertThat(peer.get("/my-week").words()).contains("Un certificat se termine : Canari qui finit");
        assertThat(world.as(world.referent).get("/").words()).doesNotContain("Canari qui finit");
    }

    private HtmlClient.Answer add(HtmlClient peer, Map<String, String> fields) {
        return peer.upload(HOME, peer.get(HOME), fields, "file", "x.pdf", PDF);
    }

    private List<FollowedTraining> own() {
        FollowedTrainingQueries queries = world.app.bean(FollowedTrainingQueries.class);
        return Actors.as(world.peerActor, () -> queries.own(world.peerActor));
    }

    private int seenBy(Actor.Person actor) {
        return world.app
                .database()
                .<Integer>as(
                        actor,
                        sql -> sql.of("select id from placement.trainings_shown(:placement)")
                                .set("placement", placement)
                                .list(row -> row.uuid("id"))
                                .size());
    }
}
