package org.cordee.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.LoggedWork;
import org.cordee.testkit.PdfJudge;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AnnexHttpTest {

    private final int lastYear = LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1;

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final String path = "/reports/annex/" + place.structure() + "/" + lastYear;

    @Test
    void aDirectorOpensTheAnnexOfTheirStructureAndItsFiles() throws Exception {
        LoggedWork.acts(application.database(), place, LocalDate.of(lastYear, 2, 3), "individual", 7);
        LoggedWork.acts(application.database(), place, LocalDate.of(lastYear, 11, 5), "group", 4);
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());

        HtmlClient.Answer page = browser.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("??", "style=");
        assertThat(row(page, "Actes")).isEqualTo("11");
        assertThat(row(page, "Heures")).isEqualTo("6");
        assertThat(row(page, "Groupes")).isEqualTo("4");
        assertThat(row(page, "Présences")).isEqualTo("33");
        assertThat(row(page, "Missions et stages tenus")).isEqualTo("2");
        assertThat(row(page, "Pair·es aidant·es en mission")).isEqualTo("non affiché pour protéger les personnes");
        assertThat(page.page().select("svg title").text()).isNotBlank();

        HtmlClient.Answer pdf = browser.get(path + ".pdf");
        assertAccessible(pdf);
        assertThat(named(pdf)).contains("annexe-" + lastYear + ".pdf");
        assertThat(figuresOf(browser.get(path + ".ods"))).contains("Actes 11");
    }

    @Test
    void anEnglishReaderGetsEnglishFiles() throws Exception {
        LoggedWork.acts(application.database(), place, LocalDate.of(lastYear, 2, 3), "individual", 7);
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        browser.cookie("language", "en");

        assertThat(named(browser.get(path + ".pdf"))).contains("\"annex-" + lastYear + ".pdf\"");
        HtmlClient.Answer ods = browser.get(path + ".ods");
        assertThat(named(ods)).contains("\"annex-" + lastYear + ".ods\"");
        String content = content(ods);
        assertThat(content).contains("fo:language=\"en\"", ">Figure<").doesNotContain("Méthode", "Chiffre");
    }

    @Test
    void nobodyOpensTheAnnexOfAnotherStructure() {
        var elsewhere = FundedStructure.in(application.database());
        var others = List.of(
                application.signedIn(Role.DIRECTOR, elsewhere.structure(), elsewhere.territory()),
                application.signedIn(Role.COORDINATOR, place.territory(), place.territory()),
                application.signedIn(Role.FUNDER, place.funder(), place.territory()),
                application.signedIn(Role.PEER, place.peer(), place.territory()));
        for (var suffix : List.of("", ".pdf", ".ods")) {
            others.forEach(
                    other -> assertThat(other.get(path + suffix).status()).isEqualTo(403));
        }
        assertThat(application.visitor().get(path).path()).isEqualTo("/sign-in");
    }

    @Test
    void aYearWithoutAClosedQuarterSaysSo() {
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        String next = "/reports/annex/" + place.structure() + "/" + (lastYear + 2);

        assertThat(browser.get(next).words()).contains("Pas encore de chiffres");
        assertThat(browser.get(next + ".pdf").status()).isEqualTo(404);
    }

    @Test
    void theRegionIsReleasedOnceAndOpenToAnyone() throws Exception {
        for (int i = 0; i < 4; i++) {
            UUID placement = UUID.randomUUID();
            LoggedWork.acts(
                    application.database(),
                    structure(i, placement),
                    placement,
                    place.peer(),
                    LocalDate.of(lastYear, 5, 6),
                    "group",
                    20 + i);
        }
        var reports = application.bean(Reports.class);
        reports.releaseClosedYears();
        var annex = application.bean(ReleaseQueries.class).find(place.territory(), lastYear);
        LoggedWork.acts(application.database(), place, LocalDate.of(lastYear, 5, 7), "group", 100);
        reports.releaseClosedYears();

        assertThat(annex).isPresent();
        assertThat(annex.get().lines().get(1).figure().number().orElseThrow().intValue())
                .isEqualTo(86);
        assertThat(annex.get().masked()).isGreaterThan(0);
        assertThat(application.bean(ReleaseQueries.class).find(place.territory(), lastYear))
                .isEqualTo(annex);
        HtmlClient.Answer page = application.visitor().get("/reports/region/" + lastYear);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("??", "Centre canari", "Mésange");
    }

    private UUID structure(int number, UUID placement) {
        UUID id = UUID.randomUUID();
        application.database().seed("""
                insert into structure.structure (id, kind, category, category_label, name, department)
                values ('%s', 'establishment', '197', 'CSAPA', 'Lieu %d', '%s');
                set session_replication_role = replica;
                insert into placement.placement (id, structure_id, territory_id, status, state, papers_version, proposed_on)
                values ('%s', '%s', '%s', 'volunteer', 'ended', 1, '2023-12-01');
                set session_replication_role = origin""".formatted(id, number, place.department(), placement, id, place.territory()));
        return id;
    }

    private static String row(HtmlClient.Answer page, String label) {
        return page.page().select("tr").stream()
                .filter(row -> row.select("th[scope=row]").text().equals(label))
                .map(row -> row.select("td.num").text())
                .findFirst()
                .orElse("no row " + label);
    }

    private static void assertAccessible(HtmlClient.Answer pdf) {
        assertThat(pdf.status()).isEqualTo(200);
        byte[] bytes = pdf.response().body();
        assertThat(PdfJudge.failures(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfJudge.failures(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static String named(HtmlClient.Answer file) {
        return file.response().headers().firstValue("Content-Disposition").orElse("");
    }

    private static String content(HtmlClient.Answer ods) throws IOException {
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(ods.response().body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no content.xml");
        }
    }

    private static List<String> figuresOf(HtmlClient.Answer ods) throws IOException {
        try (var document = OdfSpreadsheetDocument.loadDocument(
                new ByteArrayInputStream(ods.response().body()))) {
            var table = document.getSpreadsheetTables().get(0);
            return table.getRowList().stream()
                    .skip(1)
                    .map(row -> row.getCellByIndex(0).getStringValue() + " "
                            + row.getCellByIndex(1).getStringValue())
                    .toList();
        } catch (Exception problem) {
            throw new IOException(problem);
        }
    }
}
