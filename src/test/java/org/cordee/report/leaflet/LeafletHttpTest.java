package org.cordee.report.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordee.evidence.Audience;
import org.cordee.evidence.ToldWords;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class LeafletHttpTest {

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person director = application.account(Role.DIRECTOR, place.structure(), place.territory());
    private final ToldWords told = new ToldWords(application, place.territory());

    @Test
    void anybodyReadsAndPrintsTheRegionsLeaflets() throws IOException {
        HtmlClient visitor = application.visitor();
        HtmlClient.Answer list = visitor.get("/leaflet");

        assertThat(list.status()).isEqualTo(200);
        for (LeafletAudience audience : LeafletAudience.values()) {
            String path = "/leaflet/" + audience.path();
            assertThat(list.page().select("a[href=" + path + "]")).isNotEmpty();
            HtmlClient.Answer screen = visitor.get(path);
            assertThat(screen.status()).isEqualTo(200);
            assertThat(screen.body()).doesNotContain("??", "style=");
            assertThat(screen.page().title()).isEqualTo("Feuillet");
            HtmlClient.Answer pdf = visitor.get(path + ".pdf");
            assertThat(named(pdf)).contains("\"feuillet.pdf\"");
            assertThat(words(pdf)).contains("Trois savoirs");
        }
        assertThat(visitor.get("/leaflet/nobody").status()).isEqualTo(404);
    }

    @Test
    void anEnglishReaderIsToldThatItIsInFrenchAndGetsItInFrench() throws IOException {
        HtmlClient visitor = application.visitor();
        visitor.cookie("language", "en");

        HtmlClient.Answer screen = visitor.get("/leaflet/mission");
        assertThat(screen.words()).contains("This leaflet is in French", "Un·e pair aidant·e, c’est qui");
        assertThat(screen.page().select("html[lang=en] .leaflet[lang=fr]")).hasSize(1);
        assertThat(words(visitor.get("/leaflet/mission.pdf"))).contains("Texte du 27 novembre 2026");
    }

    @Test
    void aDirectorMakesTheLeafletOfTheirStructureWithWordsWhoseTellerIsTold() throws IOException {
        UUID release = told.release(Audience.PUBLIC, "Le banc devant la porte");
        HtmlClient browser = application.signedIn(director);
        HtmlClient.Answer form = browser.get("/reports/leaflet");
        assertThat(form.words()).contains("Le banc devant la porte", "Centre canari");

        HtmlClient.Answer pdf = browser.post("/reports/leaflet", form, order("structure", release));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(named(pdf)).contains("\"feuillet.pdf\"");
        assertThat(words(pdf)).contains("Centre canari", "Camille, 02 40 00 00 00", "On a parlé");
        assertThat(told.uses(release)).anyMatch(use -> use.startsWith("Feuillet imprimé") && use.endsWith("true"));
    }

    @Test
    void wordsWithdrawnSinceTheyWereChosenAreRefused() {
        UUID release = told.release(Audience.PUBLIC, "La salle d’attente");
        HtmlClient browser = application.signedIn(director);
        HtmlClient.Answer form = browser.get("/reports/leaflet");
        told.withdraw(release);

        HtmlClient.Answer answer = browser.post("/reports/leaflet", form, order("structure", release));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("ne peut plus être imprimée");
    }

    @Test
    void wordsForTheRegionOnlyAreNotPrintedForAnybody() {
        UUID release = told.release(Audience.REGION, "Entre nous");
        HtmlClient browser = application.signedIn(director);
        HtmlClient.Answer form = browser.get("/reports/leaflet");

        assertThat(form.words()).doesNotContain("Entre nous");
        assertThat(browser.post("/reports/leaflet", form, order("structure", release))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theCoordinationMakesTheRegionsAndATeamOnlyReadsItsOwn() {
        HtmlClient coordinator = application.signedIn(Role.COORDINATOR, place.territory(), place.territory());
        HtmlClient.Answer form = coordinator.get("/reports/leaflet");
        assertThat(form.page().select("input[name=scope]")).isEmpty();
        assertThat(coordinator
                        .post("/reports/leaflet", form, Map.of("audience", "funder"))
                        .status())
                .isEqualTo(200);
        assertThat(coordinator
                        .post("/reports/leaflet", form, Map.of("audience", "funder", "scope", "structure"))
                        .status())
                .isEqualTo(403);

        HtmlClient team = application.signedIn(Role.PROFESSIONAL, place.structure(), place.territory());
        HtmlClient.Answer page = team.get("/reports/leaflet");
        assertThat(page.page().select("form[action=/reports/leaflet]")).isEmpty();
        assertThat(team.get("/reports/leaflet/peer").status()).isEqualTo(200);
        assertThat(team.post("/reports/leaflet", page, Map.of("audience", "peer"))
                        .status())
                .isEqualTo(403);
        for (Role role : List.of(Role.PEER, Role.FUNDER)) {
            HtmlClient other = application.signedIn(role, place.peer(), place.territory());
            assertThat(other.get("/reports/leaflet").status()).isEqualTo(403);
        }
    }

    @Test
    void aFormWithoutAudienceSaysWhatIsMissing() {
        HtmlClient browser = application.signedIn(director);
        HtmlClient.Answer answer =
                browser.post("/reports/leaflet", browser.get("/reports/leaflet"), Map.of("scope", "region"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#audience-problem")).isNotEmpty();
    }

    private static Map<String, String> order(String scope, UUID release) {
        return new HashMap<>(Map.of(
                "audience",
                "director",
                "scope",
                scope,
                "contact",
                "Camille, 02 40 00 00 00",
                "voices",
                release.toString()));
    }

    private static String named(HtmlClient.Answer file) {
        return file.response().headers().firstValue("Content-Disposition").orElse("");
    }

    private static String words(HtmlClient.Answer pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.response().body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
