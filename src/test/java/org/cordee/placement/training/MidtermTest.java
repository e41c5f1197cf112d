package org.cordee.placement.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class MidtermTest {

    private final TrainingWorld world = new TrainingWorld();
    private final String here = world.here() + "/midterm";
    private final HtmlClient peer = world.as(world.around.peerActor);
    private final HtmlClient tutor = world.as(world.around.referent);
    private final HtmlClient school = world.as(world.trainer);

    @Test
    void eachWritesEachSignsThenTheSchoolReadsAndAdds() {
        assertThat(write(peer, "canari du stage").words()).contains("C’est gardé", "n’a pas encore écrit le sien");
        assertThat(school.get(here).words()).doesNotContain("canari");
        assertThat(write(tutor, "canari du tutorat").words()).contains("canari du stage", "Je signe");
        assertThat(sign(tutor).words()).contains("Il manque la signature de la personne en stage");
        assertThat(school.get(here).words()).as("one signature is none").doesNotContain("canari");
        assertThat(write(peer, "canari changé").words()).doesNotContain("Signé par le tuteur");
        sign(tutor);
        assertThat(sign(peer).words()).contains("Fait", "Signé par la personne en stage", "Signé par le tuteur");
        assertThat(school.get(here).words()).contains("canari changé", "canari du tutorat");
        assertThat(school.submit(school.get(here), here + "/school", Map.of("note", "canari de l’école"))
                        .words())
                .contains("canari de l’école");
        assertThat(peer.get(here).words()).contains("canari de l’école").doesNotContain("Je signe");
        assertThat(peer.post(here, peer.get(here), Map.of("note", "canari trop tard"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nobodySignsWhatTheyDidNotReadNorWhatIsNotThere() {
        write(peer, "canari du stage");
        assertThat(peer.post(here + "/sign", peer.get(here), Map.of("version", "1"))
                        .status())
                .isEqualTo(422);
        write(tutor, "canari du tutorat");
        HtmlClient.Answer read = peer.get(here);
        write(tutor, "canari du tutorat, autrement");
        assertThat(peer.submit(read, here + "/sign", Map.of()).words()).contains("relisez-les");
        assertThat(peer.post(here, peer.get(here), Map.of("note", "06 12 34 56 78"))
                        .status())
                .isEqualTo(422);
        assertThat(peer.post(here, peer.get(here), Map.of("note", "")).status()).isEqualTo(422);
    }

    @Test
    void whoHasNoPartReadsNothingAndNobodySpeaksForAnother() {
        write(peer, "canari du stage");
        write(tutor, "canari du tutorat");
        Actor.Person otherSchool = world.around.app.account(Role.TRAINER, UUID.randomUUID(), world.around.territory);
        for (Actor.Person other :
                List.of(world.around.director, world.around.colleague, world.around.coordinator, otherSchool)) {
            assertThat(world.as(other).get(here).status())
                    .as("%s", other.role())
                    .isIn(403, 404);
            assertThat(world.refuses(other, "update placement.midterm set guide_version = 2 where placement_id = '%s'"))
                    .as("%s", other.role())
                    .isTrue();
        }
        String forPeer = "update placement.midterm set peer_note = 'canari forcé' where placement_id = '%s'";
        assertThat(world.refuses(world.around.referent, forPeer)).isTrue();
        assertThat(world.refuses(world.trainer, forPeer)).isTrue();
        String signature = "update placement.midterm set tutor_signed_on = '2026-01-06', tutor_signed_by = '"
                + world.around.referent.account() + "' where placement_id = '%s'";
        assertThat(world.refuses(world.around.peerActor, signature)).isTrue();
        assertThat(world.refuses(world.around.deputy, signature))
                .as("in the other's name")
                .isTrue();
        assertThat(world.refuses(world.around.referent, signature)).isFalse();
        assertThat(world.refuses(
                        world.around.peerActor,
                        "update placement.midterm set peer_note = 'canari' where placement_id = '%s'"))
                .as("other words under a signature")
                .isTrue();
    }

    @Test
    void itIsDueAtHalfOfTheHoursOrOfThePeriod() {
        assertThat(peer.get(here).words()).contains("quand vous voulez");
        world.confirmed(4);
        assertThat(peer.get(here).words()).contains("quand vous voulez");
        world.around
                .app
                .database()
                .seed("delete from placement.presence where placement_id = '" + world.placement + "'");
        world.confirmed(5);
        assertThat(due()).isEqualTo(world.today);
        world.around
                .app
                .database()
                .seed("update placement.placement set ends_on = '" + world.today.minusDays(100) + "' where id = '"
                        + world.placement + "'");
        assertThat(due()).as("half of the period came first").isEqualTo(world.today.minusDays(150));
        assertThat(peer.get(here).words()).contains("En retard");
    }

    @Test
    void aPauseShowsToTheTwoAlone() {
        world.confirmed(5);
        HtmlClient deputy = world.as(world.around.deputy);
        String seenBySchool = school.get(here).words();
        String seenByDeputy = deputy.get(here).words();
        world.around
                .app
                .database()
                .seed("insert into placement.pause (id, placement_id, since) values (gen_random_uuid(), '"
                        + world.placement + "', '" + world.today.minusDays(3) + "')");
        assertThat(peer.get(here).words()).contains("en pause");
        assertThat(tutor.get(here).words()).contains("en pause");
        assertThat(school.get(here).words()).isEqualTo(seenBySchool);
        assertThat(deputy.get(here).words()).isEqualTo(seenByDeputy);
    }

    private LocalDate due() {
        return Actors.as(
                world.trainer, () -> world.around.app.bean(MidtermStore.class).due(world.placement));
    }

    private HtmlClient.Answer write(HtmlClient who, String note) {
        return who.submit(who.get(here), here, Map.of("note", note));
    }

    private HtmlClient.Answer sign(HtmlClient who) {
        return who.submit(who.get(here), here + "/sign", Map.of());
    }
}
