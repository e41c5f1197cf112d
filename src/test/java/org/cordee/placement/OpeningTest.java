package org.cordee.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final String ENTRY = "CSAPA des Essais";

    private final PlacementWorld world = new PlacementWorld();
    private final HtmlClient visitor = world.app.visitor();
    private final HtmlClient director = world.as(world.director);

    @Test
    void aPlaceIsAnnouncedForAnybodyAndTakenBack() {
        announce(1);
        assertThat(entry()).contains(ENTRY).contains("Bénévole");
        HtmlClient.Answer withdrawn =
                director.submit(director.get("/placements/opening"), "/placements/opening/withdraw", Map.of());
        assertThat(withdrawn.words()).contains("L’annonce est retirée");
        assertThat(entry()).isEmpty();
    }

    @Test
    void aPlaceHeldDoesNotShowAndWhoHeldOneBeforeChangesNothing() {
        UUID before = world.active();
        announce(1);
        String alone = entry();
        assertThat(alone).contains(ENTRY);
        world.app
                .database()
                .seed("delete from placement.paper where placement_id = '" + before + "';"
                        + "delete from placement.mission where placement_id = '" + before + "';"
                        + "delete from placement.placement where id = '" + before + "'");
        assertThat(entry()).isEqualTo(alone);

        UUID held = world.active();
        world.app.database().seed("""
                        set session_replication_role = replica;
                        update placement.placement set structure_agreed_on = '%1$s', peer_agreed_on = '%1$s'
                         where id = '%2$s'""".formatted(
                        LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1), held));
        assertThat(entry()).isEmpty();
        announce(2);
        assertThat(entry()).isEqualTo(alone);
    }

    @Test
    void nobodyElseAnnounces() {
        HtmlClient referent = world.as(world.referent);
        assertThat(referent.get("/placements/opening").status()).isEqualTo(403);
        Actor.Person elsewhere = world.app.account(Role.DIRECTOR, world.elsewhere, world.territory);
        announce(1);
        assertThat(world.as(elsewhere).get("/placements/opening").words()).doesNotContain("Retirer l’annonce");
    }

    @Test
    void anAnnouncementEndsWithinSixMonths() {
        HtmlClient.Answer refused = director.submit(
                director.get("/placements/opening"),
                "/placements/opening",
                Map.of(
                        "places",
                        "1",
                        "statuses",
                        "volunteer",
                        "until",
                        LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(9).toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("six mois au plus");
    }

    private void announce(int places) {
        HtmlClient.Answer sent = director.submit(
                director.get("/placements/opening"),
                "/placements/opening",
                Map.of("places", Integer.toString(places), "statuses", "volunteer"));
        assertThat(sent.words()).contains("L’annonce est publique");
    }

    private String entry() {
        return visitor.get("/places")
                .page()
                .select("li:has(a[href$=" + world.structure + "])")
                .text();
    }
}
