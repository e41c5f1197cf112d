package org.cordee.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actors;
import org.cordee.reference.ReferencePacks;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.Outcomes;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The ready texts of the steps. */
class StepTemplateTest {

    private final PlacementWorld world = new PlacementWorld();

    @Test
    void everyStepOfTheWholePathHasOneAndNoneHelpsAStepThatDoesNotExist() {
        ReferencePacks packs = new ReferencePacks();
        List<String> steps = packs.latest("pathway").as(PathContent.class).steps().stream()
                .map(StepContent::code)
                .toList();
        assertThat(new StepTemplates(packs).byStep().keySet()).containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void aTextIsReadPrintedAndTakenFromItsStep() {
        String path = "/paths/"
                + Outcomes.done(Actors.as(
                        world.director,
                        () -> world.app
                                .bean(StartPath.class)
                                .handle(
                                        world.director,
                                        new StartPath.Command(world.structure, Entry.NEW_PEER, null, null))));
        HtmlClient director = world.as(world.director);
        assertThat(director.get(path).page().select("#step-meeting a[href=/path-templates/meeting]"))
                .hasSize(1);
        HtmlClient.Answer read = director.get("/path-templates/meeting");
        assertThat(read.words())
                .contains("Guide de rencontre", "Rien n’est demandé sur les produits")
                .doesNotContain("??");
        byte[] pdf = director.get("/path-templates/meeting/text.pdf").response().body();
        assertThat(PdfJudge.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfJudge.words(pdf)).contains("Guide de rencontre");
        assertThat(director.get("/path-templates/meeting/text.odt").status()).isEqualTo(200);
        assertThat(director.get("/path-templates/nothing").status()).isEqualTo(404);
        assertThat(world.as(world.peerActor).get("/path-templates/meeting").status())
                .isEqualTo(403);
    }
}
