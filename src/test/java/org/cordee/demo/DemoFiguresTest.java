package org.cordee.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.structure.OrganisationKind;
import org.cordee.structure.Structures;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class DemoFiguresTest {

    private static final String MASKED = "non affiché pour protéger les personnes";

    private final TestApplication application = TestApplication.freshDemo();
    private final int lastYear = LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1;

    @Test
    void theDemonstrationRegionShowsMoreFiguresThanMasks() {
        application.bean(Demonstration.class).open(told -> {});

        HtmlClient.Answer page = application.visitor().get("/reports/region/" + lastYear);
        long masked = page.page().select("td.num").stream()
                .filter(cell -> cell.text().equals(MASKED))
                .count();
        long shown = page.page().select("td.num").stream()
                .filter(cell -> cell.text().matches("[0-9\\p{Z}]+"))
                .count();
        assertThat(shown)
                .as("shown, with " + masked + " masked")
                .isGreaterThan(masked)
                .isGreaterThan(10);
        byte[] pdf = application
                .visitor()
                .get("/reports/region/" + lastYear + ".pdf")
                .response()
                .body();
        assertThat(PdfJudge.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfJudge.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();

        var structures = application.bean(Structures.class);
        var funder = Actors.as(
                new Actor.Visitor(),
                () -> structures.organisations(OrganisationKind.FUNDER).get(0).id());
        var territory = structures.territories().get(0).id();
        HtmlClient.Answer portfolio =
                application.signedIn(Role.FUNDER, funder, territory).get("/funder");
        assertThat(portfolio.page().select("a[href^=/funder/pages/]")).hasSize(1);
        assertThat(portfolio.page().select("tbody tr")).hasSizeBetween(3, 6);
        assertThat(portfolio.words()).contains("Aller vers les quartiers");
    }
}
