package org.cordee.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.odftoolkit.odfdom.dom.element.style.StyleTextPropertiesElement;
import org.odftoolkit.odfdom.dom.style.OdfStyleFamily;

class SheetTest {

    private static final String ATTACK = "=HYPERLINK(\"http://example.org\")";
    private static final Sheet SHEET = Sheet.of(
            "Année 2025",
            List.of("Ce qui est compté", "Nombre", "Jour"),
            List.of(
                    Arrays.asList("Actes & œuvres", 1234, LocalDate.of(2025, 12, 31)),
                    Arrays.asList(ATTACK, new BigDecimal("12.50"), null)));

    @Test
    void csvOpensInAFrenchSpreadsheetAndRunsNothing() throws IOException {
        var text = new String(bytes(Download.csv("annee-2025", SHEET)), StandardCharsets.UTF_8);

        assertThat(text.split("\r\n"))
                .containsExactly(
                        "\uFEFFCe qui est compté;Nombre;Jour",
                        "Actes & œuvres;1234;2025-12-31",
                        "\"'=HYPERLINK(\"\"http://example.org\"\")\";12,50;");
    }

    @Test
    void everyStartOfAFormulaIsNeutralised() {
        for (var start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝")) {
            assertThat(CsvSheet.neutral(start + "1+1")).startsWith("'");
        }
        assertThat(CsvSheet.neutral("1-1")).isEqualTo("1-1");
    }

    @Test
    void xlsxHoldsTextsAsTexts() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(Download.xlsx("annee", SHEET))))) {
            var rows = workbook.getFirstSheet().read();

            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("1234"));
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(2).getCell(0).asString()).isEqualTo(ATTACK);
        }
    }

    @Test
    void odsIsReadBackByOdfdom() throws Exception {
        var bytes = bytes(Download.ods("annee", List.of(SHEET), Locale.FRENCH));

        try (var document = OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(bytes))) {
            var table = document.getSpreadsheetTables().get(0);
            assertThat(table.getTableName()).isEqualTo("Année 2025");
            assertThat(table.getCellByPosition(0, 1).getStringValue()).isEqualTo("Actes & œuvres");
            assertThat(table.getCellByPosition(1, 1).getDoubleValue()).isEqualTo(1234);
            assertThat(table.getCellByPosition(0, 2).getValueType()).isEqualTo("string");
            assertThat(table.getCellByPosition(0, 2).getFormula()).isNullOrEmpty();
            assertThat(table.getCellByPosition(0, 2).getStringValue()).isEqualTo(ATTACK);
        }
    }

    @Test
    void odsBeginsWithItsMediaTypeUncompressed() throws IOException {
        var bytes = bytes(Download.ods("annee", List.of(SHEET), Locale.FRENCH));

        assertThat(new String(bytes, 30, 8, StandardCharsets.US_ASCII)).isEqualTo("mimetype");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("mimetype");
        }
    }

    @Test
    void odsSaysItsLanguage() throws Exception {
        var bytes = bytes(Download.ods("year", List.of(SHEET), Locale.ENGLISH));

        try (var document = OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(bytes))) {
            var style = document.getContentDom().getAutomaticStyles().getStyle("words", OdfStyleFamily.TableCell);
            assertThat(style.getProperty(StyleTextPropertiesElement.Language)).isEqualTo("en");
            assertThat(document.getSpreadsheetTables()
                            .get(0)
                            .getColumnByIndex(0)
                            .getOdfElement()
                            .getTableDefaultCellStyleNameAttribute())
                    .isEqualTo("words");
        }
    }

    @Test
    void odsLeavesOutWhatXmlForbids() throws Exception {
        var sheet = Sheet.of("a", List.of("b"), List.of(List.of("x\u0000\u000By")));

        try (var document = OdfSpreadsheetDocument.loadDocument(
                new ByteArrayInputStream(bytes(Download.ods("a", List.of(sheet), Locale.FRENCH))))) {
            assertThat(document.getSpreadsheetTables()
                            .get(0)
                            .getCellByPosition(0, 1)
                            .getStringValue())
                    .isEqualTo("xy");
        }
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        var sheet = Sheet.of("a", List.of("b"), List.of(List.of(new Object())));

        assertThatThrownBy(() -> bytes(Download.csv("a", sheet))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bytes(Download.xlsx("a", sheet))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bytes(Download.ods("a", List.of(sheet), Locale.FRENCH)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileNameSaysNothing() {
        for (var telling : List.of("pairs-2025", "annexe-csapa", "addictions", "peer-annex", "Annexe 2025")) {
            assertThatThrownBy(() -> Download.csv(telling, SHEET)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Download.csv("annexe-2025", SHEET).fileName()).isEqualTo("annexe-2025.csv");
    }

    private static byte[] bytes(Download download) throws IOException {
        var out = new ByteArrayOutputStream();
        download.body().writeTo(out);
        return out.toByteArray();
    }
}
