package org.cordee.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

class SpacesTest {

    private final PlacementWorld world = new PlacementWorld();
    private final LocalDate today = world.app.bean(Today.class).date();
    private final UUID placement = world.active();
    private final String spaces = "/spaces/" + placement;
    private final Actor.Person supervisor = world.app.account(Role.SUPERVISOR, world.territory, world.territory);

    @Test
    void theLeadSetsARhythmAndThePeerReadsIt() {
        HtmlClient referent = world.as(world.referent);
        assertThat(referent.get("/spaces").words()).contains("Toutes les 4 semaines");
        HtmlClient.Answer set = referent.submit(
                referent.get(spaces),
                spaces + "/rhythm",
                Map.of("supervision", "2", "intervisionWhom", "Groupe du jeudi"));
        assertThat(set.words()).contains("Toutes les deux semaines").contains("pas encore lu");
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get(spaces).words()).contains("Groupe du jeudi").contains("à lire");
        assertThat(peer.submit(peer.get(spaces), spaces + "/read", Map.of()).words())
                .doesNotContain("à lire");
        assertThat(referent.get(spaces).words()).doesNotContain("pas encore lu");
        assertThat(referent.submit(referent.get(spaces), spaces + "/rhythm", Map.of("supervision", "40"))
                        .status())
                .isEqualTo(422);
        assertThat(referent.submit(referent.get(spaces), spaces + "/rhythm", Map.of("practiceWhom", "06 12 34 56 78"))
                        .words())
                .contains("téléphone");
        assertThat(peer.post(spaces + "/rhythm", peer.get(spaces), Map.of()).status())
                .isEqualTo(403);
        assertThat(world.as(world.colleague).get(spaces).status()).isIn(403, 404);
    }

    @Test
    void whatTheStructureProposesThePeerAgreesToAndTheStructureEndsNothing() {
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer named = director.submit(
                director.get(spaces),
                spaces + "/supervisor",
                Map.of("supervisor", supervisor.account().toString()));
        assertThat(named.words()).contains("Proposition faite");
        HtmlClient other = world.as(supervisor);
        assertThat(other.get("/supervision").words()).contains("Aucune séance").doesNotContain(PlacementWorld.NAME);
        HtmlClient peer = world.as(world.peerActor);
        String bond = spaces + "/bonds/" + bond();
        assertThat(peer.submit(peer.get(spaces), bond + "/agree", Map.of()).words())
                .contains("Voir les séances");
        assertThat(other.get("/supervision").words()).contains(PlacementWorld.NAME);
        assertThat(director.post(bond + "/end", director.get(spaces), Map.of()).status())
                .isEqualTo(403);
        assertThat(peer.submit(peer.get(spaces), bond + "/end", Map.of()).words())
                .contains("C’est arrêté");
        assertThat(other.get("/supervision").words()).doesNotContain(PlacementWorld.NAME);
    }

    @Test
    void nobodyOfTheStructureSupervisesThere() {
        world.app.database().seed("""
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at)
                values (gen_random_uuid(), '%s', 'director', '%s', '%s', '-', '2026-01-01')""".formatted(supervisor.account(), world.structure, world.territory));
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get(spaces).page().select("select#supervisor option[value=" + supervisor.account() + "]"))
                .isEmpty();
        ChooseSupervisor choose = world.app.bean(ChooseSupervisor.class);
        assertThat(Outcomes.keys(Actors.as(
                        world.peerActor, () -> choose.handle(world.peerActor, placement, supervisor.account()))))
                .containsExactly("error.bond.who");
    }

    @Test
    void theTwoBookMoveAndSayAndTheStructureSeesOnlyTheDays() {
        String path = "/supervision/" + chosen();
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient other = world.as(supervisor);
        LocalDate held = today.minusDays(9);
        peer.submit(peer.get(path), path + "/meetings", when(held, "14:30", "phone"));
        other.submit(other.get(path), path + "/meetings", when(today.plusDays(5), "10:00", "place"));
        assertThat(peer.get("/my-week").words()).contains("Votre prochaine séance de supervision");
        assertThat(other.get("/home").words()).contains("10:00").contains(PlacementWorld.NAME);
        HtmlClient.Answer wrong = peer.submit(peer.get(path), path + "/meetings", when(today, "midi", "phone"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Écrivez l’heure");

        String booked = path + "/meetings/" + meeting("booked");
        other.submit(
                other.get(booked + "/move"),
                booked + "/move",
                Map.of("day", today.plusDays(6).toString()));
        assertThat(other.post(booked + "/missed", other.get(path), Map.of()).status())
                .as("not before its day")
                .isEqualTo(422);
        assertThat(peer.submit(peer.get(path), booked + "/cancelled", Map.of()).words())
                .contains("Annulée");

        for (Actor.Person reader : new Actor.Person[] {world.director, world.referent, world.coordinator}) {
            HtmlClient.Answer seen = world.as(reader).get(spaces);
            assertThat(seen.words()).contains("une séance tenue sur 1 prévue");
            assertThat(seen.body()).doesNotContain("14:30").doesNotContain("Par téléphone");
            assertThat(world.as(reader).get(path).status()).isIn(403, 404);
        }
        Actor.Person another = world.app.account(Role.SUPERVISOR, world.territory, world.territory);
        assertThat(world.as(another).get(path).status()).isEqualTo(404);
    }

    @Test
    void twoMissedInARowAreToldToTheTwoAlone() {
        String path = "/supervision/" + chosen();
        HtmlClient peer = world.as(world.peerActor);
        for (int back : new int[] {20, 6}) {
            peer.submit(peer.get(path), path + "/meetings", when(today.minusDays(back), "14:30", "phone"));
            String last = meeting("held");
            peer.submit(peer.get(path), path + "/meetings/" + last + "/missed", Map.of());
            assertThat(peer.get(path).words())
                    .contains(back == 20 ? "Un autre jour ?" : "Plusieurs séances manquées de suite");
        }
        assertThat(world.as(supervisor).get("/supervision").words()).contains("manquées de suite");
        assertThat(peer.get("/my-week").words()).contains("manquées de suite");
        for (Actor.Person reader : new Actor.Person[] {world.director, world.referent, world.coordinator}) {
            assertThat(world.as(reader).get(spaces).words())
                    .contains("aucune séance tenue")
                    .doesNotContain("manqué");
            assertThat(world.as(reader).get("/board").words()).doesNotContain("manquées de suite");
        }
    }

    @Test
    void whatIsErasedWithThePeerTakesTheirSupervisionAlong() {
        chosen();
        world.app.database().seed("update placement.placement set peer_id = null where id = '" + placement + "'");
        assertThat(world.app
                        .database()
                        .asSuperuser("select id::text as name from supervision.bond where placement_id = '" + placement
                                + "'"))
                .isEmpty();
    }

    private UUID chosen() {
        ChooseSupervisor choose = world.app.bean(ChooseSupervisor.class);
        return Outcomes.done(
                Actors.as(world.peerActor, () -> choose.handle(world.peerActor, placement, supervisor.account())));
    }

    private static Map<String, String> when(LocalDate day, String hour, String way) {
        return Map.of("day", day.toString(), "hour", hour, "way", way);
    }

    private String bond() {
        return one("select id::text as name from supervision.bond where placement_id = '" + placement + "'");
    }

    private String meeting(String state) {
        return one("select id::text as name from supervision.meeting where bond_id = '" + bond() + "' and state = '"
                + state + "' order by day desc");
    }

    private String one(String query) {
        return world.app.database().asSuperuser(query).get(0);
    }
}
