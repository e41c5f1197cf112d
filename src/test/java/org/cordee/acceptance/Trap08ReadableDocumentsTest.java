package org.cordee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trap 8: whatever is signed, and whatever is asked of the people concerned, has an easy version, measured; every document
 * prints. What a measure cannot tell was judged by reading: {@code docs/traps.md}.
 */
class Trap08ReadableDocumentsTest {

    private static final int WORDS_A_SENTENCE = 10;
    private static final int LONGEST_SENTENCE = 15;
    private static final int EASE = 70;
    private static final float A4_WIDTH = 595;

    @Test
    void trap08WhateverIsSignedHasAnEasyVersion() {
        Map<String, String> hard = new TreeMap<>();
        JsonNode templates =
                json("/content/reference/agreement-templates.2.json").at("/content/templates");
        assertThat(templates.size()).isGreaterThanOrEqualTo(10);
        for (JsonNode template : templates) {
            check(template.get("code").asString(), texts(template.get("plain")), hard);
        }
        assertThat(hard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pair-p", "pair-a", "pair-e", "pair-n", "pair-u"})
    void trap08WhateverIsAskedHasAnEasyVersion(String instrument) {
        JsonNode items = json("/content/instrument/" + instrument + ".1.json").get("items");
        List<String> easy = new ArrayList<>();
        for (JsonNode item : items) {
            assertThat(item.has("easy")).as(item.get("id").asString()).isTrue();
            easy.add(item.get("easy").asString());
        }
        Map<String, String> hard = new TreeMap<>();
        check(instrument, easy, hard);
        assertThat(hard).isEmpty();
    }

    @Test
    void trap08WhateverAVisitorTakesPrintsOnA4AndHasWords() throws IOException {
        HtmlClient visitor = TestApplication.real().visitor();
        for (String path : List.of(
                "/leaflet/mission.pdf", "/leaflet/professional.pdf", "/leaflet/director.pdf", "/leaflet/funder.pdf")) {
            HtmlClient.Answer answer = visitor.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            try (PDDocument document = Loader.loadPDF(answer.response().body())) {
                assertThat(new PDFTextStripper().getText(document)).as(path).hasSizeGreaterThan(200);
                assertThat(document.getDocumentCatalog().getLanguage()).as(path).startsWith("fr");
                for (PDPage page : document.getPages()) {
                    float narrow = Math.min(
                            page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
                    assertThat(narrow).as(path).isBetween(A4_WIDTH - 2, A4_WIDTH + 2);
                }
            }
        }
    }

    @Test
    void trap08AHardTextIsSeen() {
        Map<String, String> hard = new TreeMap<>();
        check(
                "hard",
                List.of("La présente convention a pour objet de déterminer les modalités d’intervention des personnes"
                        + " susmentionnées au sein de l’établissement, conformément aux dispositions applicables."),
                hard);
        assertThat(hard).hasSize(1);
    }

    private static void check(String what, List<String> texts, Map<String, String> hard) {
        Readability read = Readability.of(texts);
        if (texts.isEmpty()
                || read.wordsASentence() > WORDS_A_SENTENCE
                || read.longestSentence() > LONGEST_SENTENCE
                || read.ease() < EASE) {
            hard.put(what, read.toString());
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asString()));
        return texts;
    }

    private static JsonNode json(String path) {
        InputStream file = Objects.requireNonNull(Trap08ReadableDocumentsTest.class.getResourceAsStream(path), path);
        return JsonMapper.shared().readTree(file);
    }
}
