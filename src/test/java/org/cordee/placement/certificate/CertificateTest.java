package org.cordee.placement.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CertificateTest {

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final String here = "/placements/" + placement + "/certificate";

    @Test
    void theStructureIssuesItAndThePeerTakesItUnderTheNameAndTitleOfTheirChoice() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient director = world.as(world.director);
        assertThat(peer.get("/placements/" + placement).words()).contains("Attestation");
        assertThat(peer.get(here).words()).contains("Pas encore délivrée");
        HtmlClient.Answer blank = director.get(here);
        assertThat(director.submit(blank, here, Map.of("issuedAs", "")).status())
                .isEqualTo(422);
        assertThat(director.submit(
                                blank,
                                here,
                                Map.of("issuedAs", "Ana D., directrice", "words", "canari : 06 12 34 56 78"))
                        .status())
                .isEqualTo(422);
        assertThat(director.submit(
                                blank,
                                here,
                                Map.of("issuedAs", "Ana D., directrice", "words", "canari : une présence juste."))
                        .words())
                .contains("L’attestation est délivrée", "canari : une présence juste");
        log(45);
        log(90);
        HtmlClient.Answer form = peer.get(here);
        Map<String, String> own = Map.of("name", "Camille Durand", "title", "Intervenant·e d’accueil", "hours", "true");
        HtmlClient.Answer pdf = peer.submit(form, here + "/taken", own);
        assertThat(PdfJudge.words(pdf.response().body()))
                .contains(
                        "Camille Durand", "Intervenant·e d’accueil", "canari mission", "2 h 15", "Ana D., directrice");
        assertThat(PdfJudge.failures(pdf.response().body(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        assertThat(pdf.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("attestation.pdf");
        HtmlClient.Answer without =
                peer.submit(form, here + "/taken", Map.of("name", "Camille Durand", "title", "Intervenant·e"));
        assertThat(PdfJudge.words(without.response().body())).doesNotContain("2 h 15");
        assertThat(world.app.database().asSuperuser("select t::text as name from placement.certificate t"))
                .noneMatch(row -> row.contains("Camille"));
    }

    @Test
    void hoursAreTheirPeersAlone() {
        log(45);
        OwnWork work = world.app.bean(OwnWork.class);
        for (Actor.Person other : List.of(world.director, world.referent, world.coordinator)) {
            assertThat(Actors.as(other, () -> work.of(placement))).isEmpty();
        }
    }

    @Test
    void nobodyElseIssuesOrReadsItAndNoneBeforeTheArrival() {
        for (Actor.Person other : List.of(
                world.colleague,
                world.coordinator,
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.PEER, UUID.randomUUID(), world.territory))) {
            assertThat(world.as(other).get(here).status())
                    .as("%s", other.role())
                    .isIn(403, 404);
            assertThatThrownBy(() -> world.app
                            .database()
                            .run(
                                    other,
                                    sql -> sql.of("""
                                                    insert into placement.certificate (placement_id, issued_on, issued_by, issued_as)
                                                    values (:id, '2026-01-05', :me, 'canari')""")
                                            .set("id", placement)
                                            .set("me", other.account())
                                            .exactlyOne()))
                    .as("%s", other.role())
                    .isInstanceOf(DataAccessException.class);
        }
        world.app
                .database()
                .seed(
                        "set session_replication_role = replica; update placement.placement set state = 'agreed', started_on = null"
                                + " where id = '" + placement + "'");
        HtmlClient director = world.as(world.director);
        HtmlClient.Answer refused = director.submit(director.get(here), here, Map.of("issuedAs", "Ana D."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("une fois la mission commencée");
    }

    private void log(int minutes) {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient.Answer week = peer.get("/my-week");
        assertThat(peer.submit(
                                week,
                                "/my-week/acts",
                                Map.of(
                                        "kind",
                                        "individual",
                                        "minutes",
                                        "other",
                                        "minutes_other",
                                        Integer.toString(minutes)))
                        .words())
                .contains("C’est noté");
    }
}
