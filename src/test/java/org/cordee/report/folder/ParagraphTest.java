package org.cordee.report.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cordee.platform.actor.Role;
import org.cordee.reference.ReferencePacks;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final ParagraphContent content =
            application.bean(ReferencePacks.class).latest("ready-paragraphs").as(ParagraphContent.class);

    @Test
    void everyPlaceIsOneThatCanBeFilled() {
        assertThat(content.documents()).hasSize(3);
        assertThat(content.documents().stream()
                        .flatMap(text -> text.paragraphs().stream())
                        .flatMap(ParagraphContent.Paragraph::places)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(KnownFacts.PLACES);
    }

    @Test
    void whatIsNotKnownStaysABlankAndNothingIsInvented() {
        var paragraph = new ParagraphContent.Paragraph("x", "Depuis le {since}, {structure} ($1).");

        assertThat(paragraph.filled(Map.of("structure", "le lieu"))).isEqualTo("Depuis le …, le lieu ($1).");
    }

    @Test
    void aDirectorReadsThemAndTakesThemAway() {
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        HtmlClient.Answer list = browser.get("/reports/paragraphs");

        assertThat(list.words())
                .contains("Centre canari", "1 janvier 2024", "…")
                .doesNotContain("??", "{", "Mésange", "Pinson");
        for (String code : List.of("project", "council", "contract")) {
            assertThat(browser.get("/reports/paragraphs/" + code + ".odt").status())
                    .isEqualTo(200);
        }
        assertThat(browser.get("/reports/paragraphs/other.odt").status()).isEqualTo(404);
        assertThat(application
                        .signedIn(Role.PROFESSIONAL, place.structure(), place.territory())
                        .get("/reports/paragraphs")
                        .status())
                .isEqualTo(403);
    }
}
