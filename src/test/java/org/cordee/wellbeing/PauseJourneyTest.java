package org.cordee.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class PauseJourneyTest {

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final LocalDate today = world.app.bean(Today.class).date();

    @Test
    void everyRolePausesInTwoTapsFromAnyPageAndComesBackInOne() {
        for (Role role : Role.values()) {
            Actor.Person person = somebody(role);
            HtmlClient client = world.as(person);
            HtmlClient.Answer anyPage = client.get("/account");
            assertThat(anyPage.page().select(".account-menu a[href=/pause]"))
                    .as("%s", role)
                    .hasSize(1);
            HtmlClient.Answer pausing = client.submit(client.get("/pause"), "/pause", Map.of());
            assertThat(pausing.words())
                    .as("%s", role)
                    .contains("Vous êtes en pause")
                    .doesNotContain("??");
            HtmlClient.Answer back = client.submit(pausing, "/pause/end", Map.of());
            assertThat(back.words()).as("%s", role).contains("Bon retour");
            assertThat(client.get("/pause").words()).contains("Faire une pause maintenant");
        }
    }

    @Test
    void aPeersPlacementPausesWithThemUntilTheDayTheySaidAndTheReferentAloneKnows() {
        HtmlClient peer = world.as(world.peerActor);
        peer.submit(
                peer.get("/pause"), "/pause", Map.of("until", today.plusDays(9).toString()));
        assertThat(world.as(world.referent).get("/placements/" + placement).words())
                .contains("En pause");
        assertThat(world.as(world.director).get("/placements/" + placement).words())
                .contains("En cours")
                .doesNotContain("En pause");
        world.app
                .database()
                .seed("update placement.pause set since = since - 10, until = until - 10 where placement_id = '"
                        + placement + "'; update wellbeing.rest set since = since - 10, until = until - 10");
        assertThat(peer.get("/pause").words()).contains("Faire une pause maintenant");
        assertThat(peer.get("/placements/" + placement).words()).contains("En cours");
        peer.submit(peer.get("/pause"), "/pause", Map.of());
        assertThat(peer.get("/placements/" + placement).words()).contains("En pause");
    }

    @Test
    void aDayOfReturnThatIsPastIsRefusedWithWhatWasTyped() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer refused = peer.submit(peer.get("/pause"), "/pause", Map.of("until", today.toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Choisissez un jour après aujourd’hui");
        assertThat(peer.get("/placements/" + placement).words()).contains("En cours");
    }

    @Test
    void theTwoAgreeOnTheReturnAndNobodyElseReadsIt() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer pausing = peer.submit(peer.get("/pause"), "/pause", Map.of());
        String path = "/placements/" + placement + "/return";
        HtmlClient.Answer page = peer.submit(pausing, "/pause/end", Map.of());
        assertThat(page.path()).isEqualTo(path);
        assertThat(page.words()).contains("canari mission").doesNotContain("raison");
        assertThat(peer.submit(page, path, Map.of("rhythm", "fewer_hours", "helps", "in_pairs"))
                        .words())
                .contains("C’est noté, pour vous deux");

        HtmlClient referent = world.as(world.referent);
        assertThat(referent.get("/board").words()).contains("reprendre à deux");
        HtmlClient.Answer theirs = referent.get(path);
        assertThat(theirs.words()).contains("Coché aussi par la personne qui revient", "Moins d’heures");
        assertThat(referent.submit(theirs, path, Map.of("rhythm", "fewer_hours"))
                        .words())
                .contains("Coché par vous deux", "Être deux pendant les groupes");
        assertThat(referent.get("/board").words()).doesNotContain("reprendre à deux");
        for (Actor.Person other : List.of(world.deputy, world.colleague, world.director, world.coordinator)) {
            assertThat(world.as(other).get(path).status()).isIn(403, 404);
            assertThat(world.as(other).get("/board").words()).doesNotContain("reprendre à deux");
            assertThat(rows(other, "wellbeing.comeback")).isZero();
        }
        assertThat(rows(world.peerActor, "wellbeing.comeback")).isEqualTo(3);
    }

    @Test
    void theDatabaseShowsAPauseToItsOwnerAlone() {
        HtmlClient director = world.as(world.director);
        director.submit(director.get("/pause"), "/pause", Map.of());
        assertThat(rows(world.director, "wellbeing.rest")).isEqualTo(1);
        for (Role role : Role.values()) {
            assertThat(rows(somebody(role), "wellbeing.rest")).as("%s", role).isZero();
        }
    }

    private Actor.Person somebody(Role role) {
        return switch (role) {
            case PEER -> world.peerActor;
            case COORDINATOR -> world.coordinator;
            case ADMINISTRATOR -> world.app.account(role, null, null);
            case PROFESSIONAL -> world.referent;
            default -> world.app.account(role, world.structure, world.territory);
        };
    }

    private int rows(Actor.Person reader, String table) {
        return world.app
                .database()
                .as(
                        reader,
                        sql -> sql.of("select 1 as one from " + table)
                                .list(row -> row.integer("one"))
                                .size());
    }
}
