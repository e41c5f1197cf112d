package org.cordee.placement.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cordee.platform.actor.Actor;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AttestTest {

    private final TrainingWorld world = new TrainingWorld();
    private final String here = world.here() + "/certificate";
    private final HtmlClient peer = world.as(world.around.peerActor);
    private final HtmlClient director = world.as(world.around.director);

    @Test
    void theStructureGivesItAndTheTraineeTakesItUnderTheirOwnName() {
        assertThat(peer.get(here).words()).contains("Pas encore délivrée");
        assertThat(give("Ana D., directrice").status()).as("no hour yet").isEqualTo(422);
        world.confirmed(5);
        assertThat(give("").status()).isEqualTo(422);
        assertThat(give("Ana D., 06 12 34 56 78").status()).isEqualTo(422);
        assertThat(give("Ana D., directrice").words()).contains("L’attestation est délivrée", "5 h 00 confirmées");
        assertThat(world.as(world.trainer).get(here).words()).contains("5 h 00 confirmées");
        HtmlClient.Answer pdf = peer.submit(peer.get(here), here + "/taken", Map.of("name", "Camille Durand"));
        byte[] file = pdf.response().body();
        assertThat(PdfJudge.words(file))
                .contains("Camille Durand", "CSAPA des Essais", "5 h 00", "Ana D., directrice")
                .doesNotContainIgnoringCase("addict");
        assertThat(PdfJudge.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(pdf.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("attestation-heures.pdf");
        assertThat(world.around
                        .app
                        .database()
                        .asSuperuser("select t::text as name from placement.training_certificate t"))
                .noneMatch(row -> row.contains("Camille"));
        director.submit(director.get(here), here + "/take-back", Map.of());
        assertThat(peer.get(here).words()).contains("Pas encore délivrée");
    }

    @Test
    void nobodyElseGivesNorReadsItAndTheDatabaseCountsTheHours() {
        world.confirmed(5);
        for (Actor.Person other : List.of(world.around.colleague, world.around.coordinator)) {
            assertThat(world.as(other).get(here).status())
                    .as("%s", other.role())
                    .isIn(403, 404);
        }
        String more = "insert into placement.training_certificate (placement_id, given_on, given_by, given_as, minutes)"
                + " values ('%%s', '2026-01-06', '%s', 'canari', %s)";
        for (Actor.Person other : List.of(world.around.peerActor, world.around.colleague, world.trainer)) {
            assertThat(world.refuses(other, more.formatted(other.account(), 300)))
                    .as("%s", other.role())
                    .isTrue();
        }
        assertThat(world.refuses(world.around.director, more.formatted(world.around.director.account(), 3000)))
                .isTrue();
        assertThat(world.refuses(world.around.director, more.formatted(world.around.director.account(), 300)))
                .isFalse();
    }

    private HtmlClient.Answer give(String as) {
        return director.submit(director.get(here), here, Map.of("givenAs", as));
    }
}
