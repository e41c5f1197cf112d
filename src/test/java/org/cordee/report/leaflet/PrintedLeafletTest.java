package org.cordee.report.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.cordee.platform.files.PdfDocument;
import org.cordee.platform.web.DrawnPage;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.statistics.Circle;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PrintedLeafletTest {

    @ParameterizedTest
    @EnumSource(LeafletAudience.class)
    void isTwoSidesWhateverIsOnIt(LeafletAudience audience) throws IOException {
        for (boolean structure : new boolean[] {false, true}) {
            Circle circle = structure ? Circle.INSIDE : Circle.REGION;
            for (List<BenefitResult> results : List.of(List.<BenefitResult>of(), Measured.everything(circle))) {
                for (int voices = 0; voices <= 2; voices++) {
                    Leaflet made = Made.leaflet(audience, structure, results, voices);
                    assertThat(pages(made))
                            .as(audience + " " + structure + " " + results.size() + " " + voices)
                            .isEqualTo(2);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LeafletAudience.class)
    void isAccessibleAndKeepable(LeafletAudience audience) throws IOException {
        byte[] full = pdf(Made.leaflet(audience, true, Measured.everything(Circle.INSIDE), 2));

        assertThat(PdfJudge.failures(full, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfJudge.failures(full, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theCheckOfTwoSidesSeesAThird() throws IOException {
        Leaflet made = Made.leaflet(LeafletAudience.PEER, false, List.of(), 2);
        Voice endless = Made.voice(true);
        Voice tooLong = new Voice(
                endless.release(),
                endless.title(),
                List.of(endless.lines().get(0).repeat(9)),
                "Camille",
                true);
        Leaflet longer = new Leaflet(
                made.audience(),
                made.text(),
                made.edition(),
                made.place(),
                made.contact(),
                made.address(),
                made.benefits(),
                made.recovery(),
                List.of(tooLong));

        assertThat(pages(longer)).isEqualTo(3);
    }

    private static int pages(Leaflet leaflet) throws IOException {
        try (var document = Loader.loadPDF(pdf(leaflet))) {
            return document.getNumberOfPages();
        }
    }

    private static byte[] pdf(Leaflet leaflet) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfDocument(DrawnPage.html(new PrintedLeafletPage(leaflet), Locale.ENGLISH)).writeTo(out);
        return out.toByteArray();
    }
}
