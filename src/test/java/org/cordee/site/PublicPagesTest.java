package org.cordee.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.cordee.testkit.TestApplication;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PublicPagesTest {

    private static final UUID REGION = UUID.randomUUID();
    private static final List<String> TELLING = List.of("addict", "pair", "peer", "rétabl", "recover");

    private final TestApplication application = TestApplication.real();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/meet",
                "/concern",
                "/answer",
                "/call",
                "/before",
                "/before/whole",
                "/before/record",
                "/host",
                "/team-check",
                "/resources",
                "/region",
                "/places",
                "/directory",
                "/join",
                "/legal",
                "/privacy",
                "/privacy/mission",
                "/privacy/professional",
                "/privacy/director",
                "/privacy/coordinator",
                "/privacy/funder",
                "/privacy/visitor",
                "/privacy/partner",
                "/accessibility"
            })
    void aPublicPageIsWholeDiscreetAndEasyToLeave(String path) {
        for (String language : List.of("fr", "en")) {
            HtmlClient visitor = application.visitor();
            visitor.cookie("language", language);
            HtmlClient.Answer answer = visitor.get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select("h1")).hasSize(1);
            assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
            assertThat(answer.page().select("#quick-exit").attr("href")).startsWith("https://");
            assertThat(answer.body())
                    .doesNotContain("??")
                    .doesNotContain(" style=")
                    .doesNotContain(" onclick=");
            assertThat(answer.page().select("script:not([src])")).isEmpty();
            assertThat(answer.page().title().toLowerCase(Locale.ROOT)).isNotBlank();
            TELLING.forEach(word -> assertThat(answer.page().title().toLowerCase(Locale.ROOT))
                    .as("window title of " + path)
                    .doesNotContain(word));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meet", "/concern"})
    void emergencyNumbersComeBeforeTheForm(String path) {
        readerOpensABox(Role.COORDINATOR, REGION);
        HtmlClient.Answer answer = application.visitor().get(path);
        int numbers = answer.body().indexOf("href=\"tel:3114\"");
        assertThat(numbers).isPositive().isLessThan(answer.body().indexOf("<textarea"));
    }

    @Test
    void aConcernReachesItsReaderAndTheAnswerComesBackByItsCode() {
        UUID structure = UUID.randomUUID();
        HtmlClient director = readerOpensABox(Role.DIRECTOR, structure);
        HtmlClient visitor = application.visitor();

        HtmlClient.Answer receipt = visitor.submit(
                visitor.get("/concern"),
                "/concern",
                Map.of("structure", structure.toString(), "reader", "director", "words", "Une limite a été franchie."));
        assertThat(receipt.status()).isEqualTo(200);
        String code = receipt.page().select(".code").text();
        assertThat(AnswerCode.parse(code)).isPresent();

        HtmlClient.Answer inbox = director.get("/requests");
        assertThat(inbox.words()).contains("Une limite a été franchie.");
        String action = inbox.page().select("article form").attr("action");
        HtmlClient.Answer sent =
                director.submit(inbox, action, Map.of("answer", "J’ai vu la personne, venez me voir."));
        assertThat(sent.words()).contains("La réponse est envoyée");

        HtmlClient later = application.visitor();
        HtmlClient.Answer answer = later.submit(later.get("/answer"), "/answer", Map.of("code", code));
        assertThat(answer.words())
                .contains("J’ai vu la personne, venez me voir.")
                .doesNotContain("limite");
        HtmlClient.Answer unknown = later.submit(later.get("/answer"), "/answer", Map.of("code", "00000-00000-0000"));
        assertThat(unknown.status()).isEqualTo(422);
    }

    @Test
    void aFormWithSomethingTellingComesBackAsTypedWithTheReason() {
        readerOpensABox(Role.COORDINATOR, REGION);
        HtmlClient visitor = application.visitor();
        HtmlClient.Answer answer = visitor.submit(
                visitor.get("/meet"),
                "/meet",
                Map.of("reader", "coordinator", "words", "Je suis au 06 12 34 56 78 le soir"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#words-problem").text()).contains("numéro de téléphone");
        assertThat(answer.page().select("#words").text()).contains("06 12 34 56 78");
        assertThat(answer.page().select("#words").attr("aria-describedby")).contains("words-problem");
    }

    @Test
    void whatAMachineFillsIsDropped() {
        HtmlClient coordinator = readerOpensABox(Role.COORDINATOR, REGION);
        HtmlClient visitor = application.visitor();
        String words = "texte-de-machine-" + UUID.randomUUID();
        visitor.submit(
                visitor.get("/meet"),
                "/meet",
                Map.of("reader", "coordinator", "words", words, "website", "https://example.org"));
        assertThat(coordinator.get("/requests").words()).doesNotContain(words);
    }

    @Test
    void theTeamCheckTellsWhereToStartAndKeepsNothing() {
        HtmlClient visitor = application.visitor();
        HtmlClient.Answer answer = visitor.submit(
                visitor.get("/team-check"),
                "/team-check",
                Map.of("talk", "2", "role", "0", "lead", "2", "support", "2", "voice", "2"));
        assertThat(answer.words()).contains("Par où commencer").contains("trois colonnes");
        assertThat(answer.page().select("a[href^=/diagnosis/start]").attr("href"))
                .isEqualTo("/diagnosis/start?sections=frame");
        HtmlClient.Answer pdf = visitor.submit(answer, "/team-check/pdf", Map.of());
        assertThat(PdfJudge.failures(pdf.response().body(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        HtmlClient.Answer half = visitor.submit(visitor.get("/team-check"), "/team-check", Map.of("talk", "1"));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.page().select("#problems a")).hasSize(4);
    }

    @Test
    void theInboxIsForReadersAndTheGalleryForDemonstrations() {
        assertThat(application
                        .signedIn(Role.FUNDER, REGION, REGION)
                        .get("/requests")
                        .status())
                .isEqualTo(403);
        assertThat(application.visitor().get("/requests").path()).isEqualTo("/sign-in");
        assertThat(application.visitor().get("/gallery").status()).isEqualTo(404);
        assertThat(TestApplication.demo().visitor().get("/gallery").status()).isEqualTo(200);
    }

    @Test
    void theLanguageIsKeptAndLeadsNowhereElse() {
        HtmlClient visitor = application.visitor();
        assertThat(visitor.get("/language?to=en&back=/resources").words()).contains("Reference texts");
        assertThat(visitor.get("/language?to=fr&back=//example.org").path()).isEqualTo("/");
    }

    private HtmlClient readerOpensABox(Role role, UUID scope) {
        HtmlClient reader = application.signedIn(role, scope, REGION);
        HtmlClient.Answer inbox = reader.get("/requests");
        if (inbox.body().contains("action=\"/requests/box\"")) {
            assertThat(reader.submit(inbox, "/requests/box", Map.of()).words()).contains("La boîte est ouverte");
        }
        return reader;
    }

    @Test
    void aContactFormAsksWhatAMessageMaySay() {
        readerOpensABox(Role.COORDINATOR, REGION);
        for (String path : List.of("/call", "/host")) {
            Element field = application.visitor().get(path).page().selectFirst("input[name=message]");
            assertThat(field).as(path).isNotNull();
            assertThat(field.hasAttr("required")).isFalse();
        }
    }
}
