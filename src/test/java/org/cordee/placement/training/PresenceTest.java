package org.cordee.placement.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PresenceRules;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private final TrainingWorld world = new TrainingWorld();
    private final LocalDate yesterday = world.today.minusDays(1);

    @Test
    void theTraineeEntersTheTutorConfirmsAndTheSchoolReadsWhatIsConfirmed() {
        HtmlClient peer = world.as(world.around.peerActor);
        HtmlClient tutor = world.as(world.around.referent);
        HtmlClient school = world.as(world.trainer);
        assertThat(peer.get("/placements/" + world.placement).words()).contains("Heures de stage");
        assertThat(enter(peer, yesterday, 7, 30).words()).contains("C’est noté", "7 h 30", "À confirmer");
        assertThat(school.get(world.here()).words())
                .contains("Aucune heure confirmée")
                .doesNotContain("7 h 30");
        assertThat(tutor.post(world.here() + "/hours/confirm", tutor.get(world.here()), Map.of())
                        .words())
                .contains("Cochez au moins une journée");
        assertThat(confirm(tutor).words()).contains("Les heures sont confirmées", "7 h 30 confirmées sur 10 h");
        assertThat(school.get(world.here()).words())
                .contains("7 h 30 confirmées sur 10 h")
                .doesNotContain("Demander");
        assertThat(confirm(tutor).status()).as("a second time").isEqualTo(200);
        assertThat(relayLinks(tutor)).as("a tutor is replaced once for all").isEqualTo(1);
        assertThat(relayLinks(school)).isZero();
        assertThat(enter(peer, yesterday, 8, 0).status()).isEqualTo(422);
        assertThat(tutor.submit(
                                tutor.get(world.here()),
                                world.here() + "/hours/" + line() + "/back",
                                Map.of("note", "canari : c’était le matin"))
                        .words())
                .contains("à revoir par la personne");
        assertThat(peer.get(world.here()).words()).contains("À revoir : canari : c’était le matin");
        assertThat(enter(peer, yesterday, 3, 30).words()).contains("3 h 30 attendent");
        assertThat(peer.submit(peer.get(world.here()), world.here() + "/hours/" + line() + "/remove", Map.of())
                        .words())
                .contains("La journée est retirée", "notez votre première journée");
    }

    @Test
    void aDayOutsideThePlacementOrLongerThanTwelveHoursIsRefused() {
        HtmlClient peer = world.as(world.around.peerActor);
        assertThat(enter(peer, world.today.plusDays(1), 3, 0).status()).isEqualTo(422);
        assertThat(enter(peer, world.today.minusDays(201), 3, 0).status()).isEqualTo(422);
        assertThat(enter(peer, yesterday, 12, 15).status()).isEqualTo(422);
        assertThat(enter(peer, yesterday, 0, 0).status()).isEqualTo(422);
        assertThat(enter(peer, yesterday, 12, 0).status()).isEqualTo(200);
    }

    @Test
    void nobodyElseReadsNorWrites() {
        enter(world.as(world.around.peerActor), yesterday, 3, 0);
        Actor.Person otherSchool = world.around.app.account(Role.TRAINER, UUID.randomUUID(), world.around.territory);
        for (Actor.Person other : new Actor.Person[] {world.around.colleague, otherSchool, world.around.coordinator}) {
            assertThat(world.as(other).get(world.here()).status())
                    .as("%s", other.role())
                    .isIn(403, 404);
            assertThat(world.refuses(
                            other,
                            "update placement.presence set state = 'confirmed', settled_on = '2026-01-06'"
                                    + " where placement_id = '%s'"))
                    .as("%s", other.role())
                    .isTrue();
        }
        String own =
                "update placement.presence set state = 'confirmed', settled_on = '2026-01-06' where placement_id = '%s'";
        assertThat(world.refuses(world.around.peerActor, own)).isTrue();
        String minutes = "update placement.presence set minutes = 720 where placement_id = '%s'";
        assertThat(world.refuses(world.around.referent, minutes)).isTrue();
        assertThat(world.refuses(world.trainer, minutes)).isTrue();
        assertThat(world.refuses(world.around.peerActor, minutes))
                .as("the trainee corrects")
                .isFalse();
    }

    @Test
    void itWarnsNearTheAgreedHoursAndAsksTheRulesOfPapersBeyond() {
        HtmlClient tutor = world.as(world.around.referent);
        world.confirmed(8);
        assertThat(tutor.get(world.here()).words()).doesNotContain("Bientôt la fin");
        again(9);
        assertThat(tutor.get(world.here()).words()).contains("Bientôt la fin", "Il reste 1 h");
        again(11);
        assertThat(tutor.get(world.here()).words())
                .contains("Au-delà", "un avenant")
                .doesNotContain("Papier à prévoir");
        again(308);
        assertThat(tutor.get(world.here()).words()).doesNotContain("Papier à prévoir");
        again(309);
        assertThat(tutor.get(world.here()).words())
                .contains("Gratification prévue")
                .doesNotContain("924");
        assertThat(reached(924).tooLong()).isFalse();
        assertThat(reached(925).tooLong()).isTrue();
    }

    @Test
    void hoursGoWhereThePeersRecordGoes() {
        world.confirmed(8);
        world.around
                .app
                .database()
                .seed("update placement.placement set peer_id = null, state = 'ended' where id = '" + world.placement
                        + "'");
        assertThat(world.around
                        .app
                        .database()
                        .asSuperuser("select id::text as name from placement.presence where placement_id = '"
                                + world.placement + "'"))
                .isEmpty();
    }

    private PresenceRules.Reached reached(int hours) {
        return Actors.as(
                world.around.referent,
                () -> world.around.app.bean(PresenceRules.class).at(world.placement, hours));
    }

    private void again(int hours) {
        world.around
                .app
                .database()
                .seed("delete from placement.presence where placement_id = '" + world.placement + "'");
        world.confirmed(hours);
    }

    private HtmlClient.Answer enter(HtmlClient peer, LocalDate day, int hours, int minutes) {
        return peer.submit(
                peer.get(world.here()),
                world.here() + "/hours",
                Map.of("day", day.toString(), "hours", Integer.toString(hours), "minutes", Integer.toString(minutes)));
    }

    private HtmlClient.Answer confirm(HtmlClient tutor) {
        return tutor.post(world.here() + "/hours/confirm", tutor.get(world.here()), Map.of("line", line()));
    }

    private String line() {
        return world.around
                .app
                .database()
                .asSuperuser("select id::text as name from placement.presence where placement_id = '" + world.placement
                        + "'")
                .get(0);
    }

    private int relayLinks(HtmlClient reader) {
        return reader.get(world.here()).page().select("main a[href=/relay]").size();
    }
}
