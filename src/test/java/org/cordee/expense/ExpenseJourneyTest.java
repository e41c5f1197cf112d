package org.cordee.expense;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

class ExpenseJourneyTest {

    private static final String PURPOSE = "canari frais : réunion d’équipe";

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final LocalDate today = world.app.bean(Today.class).date();

    @Test
    void aTicketIsSentByPictureValidatedAndPaid() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer sent = ticket(peer, "1", "12,50");
        assertThat(sent.words())
                .contains("Envoyé à la direction", "12,50 €", PURPOSE)
                .doesNotContain("??");
        HtmlClient director = world.as(world.director);
        assertThat(director.get("/board").words()).contains("Une demande de frais à valider");
        assertThat(director.get("/expenses").words()).contains("12,50 €", PURPOSE, "À valider ou à payer");
        HtmlClient.Answer page = director.get(sent.path());
        assertThat(director.get(sent.path() + "/file").response().body()).startsWith(picture("1"));
        HtmlClient.Answer validated = director.post(sent.path() + "/move", page, Map.of("move", "validate"));
        assertThat(validated.words()).contains("Il reste à payer");
        HtmlClient.Answer paid = director.post(sent.path() + "/move", validated, Map.of("move", "pay"));
        assertThat(paid.words()).contains("Noté comme payé").contains("C’est payé");
        assertThat(director.get("/expenses/month.csv").body()).contains(PURPOSE, "12,50");
        assertThat(director.get("/funding/budgets/" + placement).words())
                .contains("validés ou remboursés")
                .contains("13 €");
        assertThat(peer.get(sent.path()).words()).contains("C’est payé");
    }

    @Test
    void anAmountWithoutATicketIsRefusedAndTheSamePictureTwiceToo() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer form = peer.get("/expenses/new?kind=ticket");
        HtmlClient.Answer flat = peer.post("/expenses", form, fields(Map.of("kind", "ticket", "amount", "50")));
        assertThat(flat.status()).isEqualTo(422);
        assertThat(flat.words()).contains("une somme sans ticket ne se rembourse pas");
        assertThat(ticket(peer, "2", "3").status()).isEqualTo(200);
        assertThat(ticket(peer, "2", "4").words()).contains("déjà jointe à une autre demande");
        HtmlClient.Answer text = peer.upload(
                "/expenses",
                form,
                fields(Map.of("kind", "ticket", "amount", "5")),
                "file",
                "a.jpg",
                "texte".getBytes(StandardCharsets.UTF_8));
        assertThat(text.status()).isEqualTo(422);
    }

    @Test
    void kilometresWaitForTheRateTheDirectionConfirms() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer sent = journey(peer, "46");
        assertThat(sent.words()).contains("24,33 €", "46 km à 0,529 €");
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer page = director.get(sent.path());
        HtmlClient.Answer refused = director.post(sent.path() + "/move", page, Map.of("move", "validate"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Confirmez d’abord le tarif");
        confirm(director, "0,35", "none");
        assertThat(director.post(sent.path() + "/move", director.get(sent.path()), Map.of("move", "validate"))
                        .words())
                .contains("dépasse votre tarif");
        HtmlClient.Answer back = director.post(
                sent.path() + "/move",
                director.get(sent.path()),
                Map.of("move", "return", "why", "Notre tarif est 0,35 €."));
        assertThat(back.words()).contains("Rendu");
        assertThat(peer.get("/my-week").words()).contains("Une demande de frais à corriger");
        HtmlClient.Answer again =
                peer.submit(peer.get(sent.path() + "/edit"), sent.path() + "/edit", Map.of("send", "true", "km", "46"));
        assertThat(again.words()).contains("16,10 €");
        assertThat(director.post(sent.path() + "/move", director.get(sent.path()), Map.of("move", "validate"))
                        .words())
                .contains("Il reste à payer");
    }

    @Test
    void aVolunteerGivesAnAmountUpAndOnlyTheirAssociationReadsIt() {
        world.app
                .database()
                .seed("update placement.placement set association_id = '%s' where id = '%s'"
                        .formatted(world.association, placement));
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient director = world.as(world.director);
        confirm(director, "", "association");
        HtmlClient.Answer sent = journey(peer, "10");
        director.post(sent.path() + "/move", director.get(sent.path()), Map.of("move", "validate"));
        HtmlClient.Answer page = peer.get(sent.path());
        assertThat(page.words()).contains("Renoncer au remboursement", "l’association");
        HtmlClient.Answer unsaid = peer.post(sent.path() + "/move", page, Map.of("move", "waive"));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(peer.post(sent.path() + "/move", peer.get(sent.path()), Map.of("move", "waive", "declared", "true"))
                        .words())
                .contains("Votre renonciation est écrite");
        HtmlClient association = world.as(world.app.account(Role.ASSOCIATION, world.association, world.territory));
        assertThat(association.get("/expenses/waived").words()).contains(PURPOSE, "5,29 €");
        assertThat(association.get("/expenses/waived.csv").body()).contains(PURPOSE);
        assertThat(association.get(sent.path()).status()).isEqualTo(403);
        assertThat(world.as(world.app.account(Role.ASSOCIATION, UUID.randomUUID(), world.territory))
                        .get("/expenses/waived")
                        .words())
                .doesNotContain("canari");
    }

    @Test
    void nobodyElseReadsAClaimNorItsTicket() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer sent = ticket(peer, "3", "9");
        UUID id = UUID.fromString(sent.path().substring("/expenses/".length()));
        for (Actor.Person stranger : List.of(
                world.coordinator,
                world.referent,
                world.colleague,
                world.deputy,
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.ASSOCIATION, world.association, world.territory),
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory),
                world.app.account(Role.PEER, UUID.randomUUID(), world.territory),
                world.app.account(Role.ADMINISTRATOR, null, null))) {
            assertThat(world.as(stranger).get(sent.path()).status())
                    .as("%s", stranger.role())
                    .isIn(403, 404);
            int seen = world.app
                    .database()
                    .as(
                            stranger,
                            sql -> sql.of(
                                            "select id from expense.claim where id = :id union select claim_id from expense.ticket where claim_id = :id")
                                    .set("id", id)
                                    .list(row -> row.uuid("id"))
                                    .size());
            assertThat(seen).as("%s", stranger.role()).isZero();
        }
    }

    @Test
    void aDraftIsThePeersAloneAndADoubleClickSendsOnce() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer form = peer.get("/expenses/new?kind=mileage");
        Map<String, String> draft = fields(Map.of("kind", "mileage", "km", "7", "sort", "car_4"));
        HtmlClient.Answer kept = peer.post("/expenses", form, draft);
        assertThat(kept.words()).contains("Gardé");
        assertThat(peer.post("/expenses", form, draft).path()).isEqualTo(kept.path());
        assertThat(peer.get("/expenses").page().select("a[href=" + kept.path() + "]"))
                .hasSize(1);
        assertThat(world.as(world.director).get(kept.path()).status()).isEqualTo(404);
        assertThat(peer.submit(kept, kept.path() + "/delete", Map.of()).words()).contains("Supprimé");
    }

    private HtmlClient.Answer ticket(HtmlClient peer, String picture, String amount) {
        return peer.upload(
                "/expenses",
                peer.get("/expenses/new?kind=ticket"),
                fields(Map.of("kind", "ticket", "amount", amount, "send", "true")),
                "file",
                "photo.jpg",
                picture(picture));
    }

    private HtmlClient.Answer journey(HtmlClient peer, String km) {
        return peer.post(
                "/expenses",
                peer.get("/expenses/new?kind=mileage"),
                fields(Map.of("kind", "mileage", "km", km, "sort", "car_3", "send", "true")));
    }

    private void confirm(HtmlClient director, String rate, String receipts) {
        HtmlClient.Answer saved = director.submit(
                director.get("/expenses/terms"), "/expenses/terms", Map.of("rate", rate, "receipts", receipts));
        assertThat(saved.words()).contains("Confirmé").doesNotContain("??");
    }

    private Map<String, String> fields(Map<String, String> own) {
        Map<String, String> all = new java.util.HashMap<>(Map.of(
                "purpose", PURPOSE, "day", today.toString(), "placement", placement.toString(), "sort", "transport"));
        all.putAll(own);
        return all;
    }

    private static byte[] picture(String mark) {
        byte[] bytes = ("xxx canari " + mark).getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) 0xD8;
        bytes[2] = (byte) 0xFF;
        return bytes;
    }
}
