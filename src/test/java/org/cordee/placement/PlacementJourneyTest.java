package org.cordee.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PlacementJourneyTest {

    private final PlacementWorld world = new PlacementWorld();

    @Test
    void aPlacementGoesFromProposalToActiveWithTwoYesesAndItsMinimumPapers() {
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer blank = director.get("/placements/new");
        assertThat(blank.words()).contains("CSAPA des Essais").contains(PlacementWorld.NAME);
        HtmlClient.Answer made = director.submit(
                blank,
                "/placements",
                Map.of(
                        "peer", world.peer.toString(),
                        "status", "volunteer",
                        "referent", world.referent.account().toString(),
                        "rhythm", "un mardi sur deux",
                        "startsOn", "2026-01-05"));
        assertThat(made.words())
                .contains("Proposée")
                .contains("La direction a dit oui")
                .doesNotContain("??");
        String path = made.path();

        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get("/placements").words()).contains("CSAPA des Essais");
        HtmlClient.Answer agreed = peer.submit(peer.get(path), path + "/moves/agree", Map.of());
        assertThat(agreed.words()).contains("Acceptée, à préparer").contains("À finir avant l’arrivée");

        HtmlClient referent = world.as(world.referent);
        HtmlClient.Answer early = referent.submit(referent.get(path), path + "/moves/start", Map.of());
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.words())
                .contains("Nommer la ou le suppléant·e")
                .contains("Convention de bénévolat")
                .contains("« Je fais »")
                .doesNotContain("Words[");
        HtmlClient english = world.as(world.referent);
        english.cookie("language", "en");
        assertThat(english.get(path).words()).contains("Gather: Volunteer agreement");

        finish(referent, path);
        HtmlClient.Answer active = referent.submit(referent.get(path), path + "/moves/start", Map.of());
        assertThat(active.words()).contains("La mission commence").contains("En cours");
        assertThat(referent.get(path).words()).doesNotContain("À finir avant l’arrivée");
    }

    @Test
    void sendingTheProposalTwiceMakesOnePlacement() {
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer blank = director.get("/placements/new");
        Map<String, String> fields = Map.of("peer", world.peer.toString(), "status", "employee", "agreedHours", "17,5");
        HtmlClient.Answer first = director.submit(blank, "/placements", fields);
        HtmlClient.Answer second = director.submit(blank, "/placements", fields);
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(director.get("/placements/new").words()).doesNotContain(PlacementWorld.NAME);
        Map<String, String> once = new HashMap<>(fields);
        once.put("structure", world.structure.toString());
        HtmlClient.Answer again = director.post("/placements", director.get("/placements/opening"), once);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("déjà en préparation");
    }

    @Test
    void countedHoursAreRefusedForAVolunteer() {
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer refused = director.submit(
                director.get("/placements/new"),
                "/placements",
                Map.of("peer", world.peer.toString(), "status", "volunteer", "agreedHours", "6"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Pas d’heures comptées");
        assertThat(refused.page().select("input[name=agreedHours]").attr("value"))
                .isEqualTo("6");
    }

    @Test
    void aVolunteerInAHospitalNeverBecomesActiveBeforeTheAssociationIsNamed() {
        Actor.Person lead = world.app.account(Role.PROFESSIONAL, world.hospital, world.territory);
        Actor.Person second = world.app.account(Role.PROFESSIONAL, world.hospital, world.territory);
        UUID id = world.seeded(world.peer, world.hospital, lead, second, "agreed");
        world.app
                .database()
                .seed("insert into placement.paper (placement_id, kind, marked_on) values ('" + id
                        + "', 'association_agreement', '2026-01-05')");
        String path = "/placements/" + id;
        HtmlClient referent = world.as(lead);
        assertThat(referent.get(path).words()).contains("Quelle association porte la convention ?");
        HtmlClient.Answer refused = referent.submit(referent.get(path), path + "/moves/start", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(referent.get(path).words()).contains("Acceptée, à préparer");

        HtmlClient.Answer named = referent.submit(
                referent.get(path + "/frame"), path + "/frame", Map.of("association", world.association.toString()));
        assertThat(named.words()).contains("Entraide des Essais").doesNotContain("Quelle association");
        assertThat(referent.submit(named, path + "/moves/start", Map.of()).words())
                .contains("En cours");
        Actor.Person carrier = world.app.account(Role.ASSOCIATION, world.association, world.territory);
        assertThat(world.as(carrier).get("/placements").words()).contains("Hôpital des Essais");
        HtmlClient.Answer carried = world.as(carrier).get(path);
        assertThat(carried.body()).contains(path + "/sheet").doesNotContain(path + "/missions");
    }

    @Test
    void whatTheCoordinationProposesIsSeenByThePeerFirstTickedOrNot() {
        HtmlClient coordinator = world.as(world.coordinator);
        HtmlClient directorThere = world.as(world.app.account(Role.DIRECTOR, world.elsewhere, world.territory));
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer form = coordinator.get("/placements/new?structure=" + world.elsewhere);
        assertThat(form.words()).contains(PlacementWorld.NAME);
        HtmlClient.Answer proposed =
                coordinator.submit(form, "/placements", Map.of("peer", world.peer.toString(), "status", "volunteer"));
        String path = proposed.path();
        assertThat(proposed.words()).contains("La personne voit cette proposition en premier");
        assertThat(directorThere.get(path).status()).isEqualTo(404);
        assertThat(directorThere.get("/placements").body()).doesNotContain(path);
        HtmlClient.Answer read = peer.get(path);
        assertThat(read.words()).contains("Vous êtes la seule personne à voir", "Pas possible pour moi");
        peer.submit(read, path + "/moves/decline", Map.of());
        assertThat(directorThere.get(path).status()).isEqualTo(404);
        assertThat(coordinator.get(path).words()).contains("Non retenue").doesNotContain("possible pour moi");
    }

    @Test
    void aPlaceSeesWhatTheCoordinationProposedOnceThePeerSaidYesAndMayProposeItselfBefore() {
        HtmlClient coordinator = world.as(world.coordinator);
        HtmlClient director = world.as(world.director);
        Map<String, String> fields = Map.of("peer", world.peer.toString(), "status", "volunteer");
        HtmlClient.Answer first = coordinator.submit(
                coordinator.get("/placements/new?structure=" + world.structure), "/placements", fields);
        HtmlClient.Answer own = director.submit(director.get("/placements/new"), "/placements", fields);
        assertThat(own.words()).contains("Proposée").doesNotContain("??");
        assertThat(own.path()).isNotEqualTo(first.path());
        assertThat(coordinator.get(first.path()).words()).contains("Annulée");
        HtmlClient peer = world.as(world.peerActor);
        peer.submit(peer.get(own.path()), own.path() + "/moves/decline", Map.of());
        HtmlClient.Answer again = coordinator.submit(
                coordinator.get("/placements/new?structure=" + world.structure), "/placements", fields);
        assertThat(director.get(again.path()).status()).isEqualTo(404);
        peer.submit(peer.get(again.path()), again.path() + "/moves/agree", Map.of());
        assertThat(director.get(again.path()).words()).contains("Le oui de la direction est attendu");
    }

    @Test
    void aPlacementEndsWithTheRecordOfItsPeerAndItsTotalsStay() {
        UUID id = world.active();
        String path = "/placements/" + id;
        HtmlClient peer = world.as(world.peerActor);
        peer.submit(peer.get(path), path + "/moves/pause", Map.of());
        peer.submit(peer.get("/me/record"), "/me/record/erase", Map.of());

        HtmlClient director = world.as(world.director);
        assertThat(director.get("/placements").body()).doesNotContain(path);
        assertThat(director.get("/placements?closed=true").body()).contains(path);
        assertThat(director.get(path).words()).contains("Terminée").doesNotContain(PlacementWorld.NAME);
        world.app.database().seed("""
                do $$ begin
                  assert (select state = 'ended' and ended_on is not null and peer_id is null
                            from placement.placement where id = '%1$s');
                  assert not exists (select from placement.pause where placement_id = '%1$s');
                end $$""".formatted(id));
    }

    @Test
    void theSheetOfTheStaffRoomOpensWithoutAccountAndSaysTheNameOnlyByThePeersChoice() {
        UUID id = world.active();
        String path = "/placements/" + id;
        HtmlClient referent = world.as(world.referent);
        HtmlClient.Answer made = referent.submit(referent.get(path + "/missions"), path + "/sheet/link", Map.of());
        String link = link(made);
        HtmlClient visitor = world.app.visitor();
        assertThat(visitor.get(link).body())
                .contains("canari mission")
                .contains("Votre pair aidant·e")
                .doesNotContain(PlacementWorld.NAME);

        HtmlClient peer = world.as(world.peerActor);
        peer.submit(peer.get(path + "/missions"), path + "/sheet/name", Map.of("shown", "true"));
        assertThat(visitor.get(link).body()).contains(PlacementWorld.NAME);
        world.app.database().seed("delete from peer.consent where peer_id = '" + world.peer + "'");
        assertThat(visitor.get(link).body()).doesNotContain(PlacementWorld.NAME);

        HtmlClient.Answer renewed = referent.submit(referent.get(path + "/missions"), path + "/sheet/link", Map.of());
        assertThat(visitor.get(link).status()).isEqualTo(404);
        assertThat(visitor.get(link(renewed)).status()).isEqualTo(200);
        String forged = link(renewed).substring(0, link(renewed).length() - 1);
        assertThat(visitor.get(forged).status()).isEqualTo(404);
    }

    @Test
    void theReferentHandsANewPhonesCodeToTheirPeerAndAColleagueCannot() {
        UUID id = world.active();
        String path = "/placements/" + id;
        HtmlClient referent = world.as(world.referent);
        HtmlClient.Answer shown = referent.submit(referent.get(path), path + "/hand-over", Map.of());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains("/handover/");
        HtmlClient colleague = world.as(world.colleague);
        HtmlClient.Answer page = colleague.get(path);
        assertThat(page.body()).doesNotContain("hand-over");
        assertThat(colleague.post(path + "/hand-over", page, Map.of()).status()).isIn(403, 404);
    }

    private void finish(HtmlClient referent, String path) {
        referent.submit(
                referent.get(path + "/frame"),
                path + "/frame",
                Map.of("deputy", world.deputy.account().toString()));
        referent.submit(
                referent.get(path + "/missions"),
                path + "/missions",
                Map.of("column", "i_do", "what", "Accueillir", "level", "collaboration", "moment", "reception"));
        for (Element paper : referent.get(path).page().select("input[name=paper]")) {
            referent.post(
                    path + "/papers",
                    referent.get(path),
                    Map.of("paper", paper.attr("value"), "validUntil", "2099-12-31"));
        }
    }

    private static String link(HtmlClient.Answer page) {
        String full = page.page().select("#link").attr("value");
        assertThat(full).contains("/sheets/");
        return full.substring(full.indexOf("/sheets/"));
    }
}
