package org.cordee.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfDocumentTest {

    private static final String PAGE = """
            <!doctype html>
            <html lang="fr">
            <head>
              <title>Annexe annuelle</title>
              <meta name="description" content="Les chiffres d’une année.">
              <link rel="stylesheet" href="/css/document.css">
            </head>
            <body>
              <h1>Annexe annuelle</h1>
              <p>Œuvre, <strong>forte</strong> et <em>douce</em>, 12&nbsp;%<br>à la ligne</p>
              <h2>Actes</h2>
              <table>
                <caption>Actes par mois</caption>
                <thead><tr><th scope="col">Mois</th><th scope="col">Actes</th></tr></thead>
                <tbody><tr><th scope="row">Janvier</th><td>12</td></tr></tbody>
              </table>
              <svg class="chart" viewBox="0 0 200 60" width="200" height="60" alt="Actes par mois" role="img">
                <title>Actes par mois</title>
                <desc>Douze actes en janvier.</desc>
                <rect class="bar" fill="#1d4d49" x="40" y="10" width="100" height="20"></rect>
                <text class="label" font-family="Atkinson Hyperlegible" font-size="13" x="0" y="25">janv.</text>
              </svg>
            </body>
            </html>
            """;

    @Test
    void isAccessibleAndArchivable() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfDocument(PAGE).writeTo(out);

        assertThat(PdfJudge.failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfJudge.failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theJudgeFindsWhatIsWrongInAnOrdinaryDocument() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }

        assertThat(PdfJudge.failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(PdfJudge.failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    @Test
    void refusesAPageThatCannotBeAccessible() {
        assertThatThrownBy(() -> render(PAGE.replace(" lang=\"fr\"", ""))).hasMessageContaining("language");
        assertThatThrownBy(() -> render(PAGE.replace("name=\"description\"", "name=\"other\"")))
                .hasMessageContaining("description");
        assertThatThrownBy(() -> render(PAGE.replace("<title>Annexe annuelle</title>\n  <meta", "<meta")))
                .hasMessageContaining("title");
    }

    @Test
    void loadsNothingFromElsewhere() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfDocument(PAGE.replace("<h2>", "<img alt=\"x\" src=\"file:///etc/hostname\"><h2>")).writeTo(out);

        assertThat(out.size()).isPositive();
    }

    @Test
    void readsTheProductsStyleSheetsOnly() {
        assertThatThrownBy(() -> render(PAGE.replace("/css/document.css", "https://example.org/a.css")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> render(PAGE.replace("/css/document.css", "/css/../../application.yaml")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void render(String page) throws IOException {
        new PdfDocument(page).writeTo(new ByteArrayOutputStream());
    }
}
