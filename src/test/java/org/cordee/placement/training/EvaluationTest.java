package org.cordee.placement.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordee.platform.actor.Actor;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class EvaluationTest {

    private static final List<String> DOMAINS =
            List.of("experience", "relationship", "group", "resources", "team", "self_care", "reflexivity");

    private final TrainingWorld world = new TrainingWorld();
    private final String here = world.here() + "/grid";
    private final HtmlClient peer = world.as(world.around.peerActor);
    private final HtmlClient tutor = world.as(world.around.referent);
    private final HtmlClient school = world.as(world.trainer);

    @Test
    void neitherReadsTheOthersBeforeBothHandedInAndTheSchoolWhenTheTraineeSends() {
        assertThat(hand(tutor, "tries", "canari du tutorat").words()).contains("Votre grille est rendue");
        assertThat(peer.get(here).words()).doesNotContain("canari du tutorat");
        assertThat(hand(peer, "does", "canari du stage").words()).contains("canari du tutorat", "canari du stage");
        assertThat(tutor.get(here).words()).contains("canari du stage", "l’envoie à son école");
        assertThat(school.get(here).words()).contains("Pas encore de grille").doesNotContain("canari");
        assertThat(school.get(here + ".pdf").status()).isEqualTo(404);
        assertThat(peer.submit(peer.get(here), here + "/send", Map.of("comment", "canari de réponse"))
                        .words())
                .contains("envoyée à votre école", "canari de réponse");
        assertThat(school.get(here).words())
                .contains("canari du tutorat", "canari du stage", "canari de réponse")
                .contains("Fait, dans les situations habituelles");
        HtmlClient.Answer pdf = school.get(here + ".pdf");
        assertThat(PdfJudge.words(pdf.response().body())).contains("canari du tutorat", "Aucune note");
        assertThat(PdfJudge.failures(pdf.response().body(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        assertThat(pdf.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("grille.pdf");
    }

    @Test
    void aGridIsHandedInWholeAndStays() {
        Map<String, String> some = Map.of("level-group", "tries");
        assertThat(peer.submit(peer.get(here), here, some).words()).contains("C’est gardé");
        assertThat(peer.post(here, peer.get(here), Map.of("level-group", "tries", "hand", "true"))
                        .status())
                .isEqualTo(422);
        assertThat(peer.post(here, peer.get(here), Map.of("level-group", "best"))
                        .status())
                .isEqualTo(422);
        assertThat(peer.post(here + "/send", peer.get(here), Map.of()).status()).isEqualTo(422);
        HtmlClient.Answer form = peer.get(here);
        hand(peer, "does", "canari du stage");
        assertThat(peer.post(here, form, some).status()).isEqualTo(422);
        assertThat(world.refuses(
                        world.around.peerActor,
                        "update placement.evaluation set handed_on = null where placement_id = '%s'"))
                .isTrue();
    }

    @Test
    void theDatabaseHidesTheOthersGridAndKeepsStrangersOut() {
        hand(tutor, "tries", "canari du tutorat");
        String other = "select 'x' as name from placement.evaluation_line where placement_id = '%s'";
        assertThat(rows(world.around.peerActor, other)).isZero();
        assertThat(rows(world.around.deputy, other))
                .as("the deputy is of the tutor's side")
                .isEqualTo(7);
        for (Actor.Person stranger :
                List.of(world.around.director, world.around.colleague, world.around.coordinator, world.trainer)) {
            assertThat(rows(stranger, other)).as("%s", stranger.role()).isZero();
        }
        assertThat(world.as(world.around.director).get(here).status()).isEqualTo(403);
        assertThat(world.refuses(
                        world.around.peerActor,
                        "update placement.evaluation set sent_on = '2026-01-06' where placement_id = '%s'"))
                .isTrue();
    }

    private int rows(Actor.Person who, String question) {
        return world.around
                .app
                .database()
                .as(who, sql -> sql.of(question.formatted(world.placement)).list(row -> row.text("name")))
                .size();
    }

    private HtmlClient.Answer hand(HtmlClient who, String level, String example) {
        Map<String, String> fields = new HashMap<>();
        DOMAINS.forEach(domain -> fields.put("level-" + domain, level));
        fields.put("example-group", example);
        fields.put("hand", "true");
        return who.submit(who.get(here), here, fields);
    }
}
