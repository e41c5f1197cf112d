package org.cordee.report.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.i18n.AvoidedWords;
import org.cordee.platform.web.DrawnPage;
import org.cordee.questionnaire.Benefit;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.questionnaire.result.ChangeResult.Caution;
import org.cordee.questionnaire.result.ChangeResult.Verdict;
import org.cordee.statistics.Circle;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.WordingGuard;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeafletWordsTest {

    @ParameterizedTest
    @EnumSource(LeafletAudience.class)
    void theGuardFindsNothingInAnyLeafletWhateverItsResults(LeafletAudience audience) {
        for (Verdict verdict : EnumSet.complementOf(EnumSet.of(Verdict.NOT_JUDGED))) {
            String words = printed(audience, everywhere(verdict));
            assertThat(WordingGuard.checkClaim(words, ClaimLevel.BEFORE_AFTER)).isEmpty();
            assertThat(AvoidedWords.french(words)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(LeafletAudience.class)
    void aScreenSaysWhatThePaperSaysUnderTheSameHeadings(LeafletAudience audience) {
        Leaflet made = Made.leaflet(audience, false, Measured.everything(Circle.REGION), 0);
        var paper = Jsoup.parse(DrawnPage.html(new PrintedLeafletPage(made), Locale.ENGLISH));
        var screen = Jsoup.parse(DrawnPage.html(new LeafletPage(made, "/leaflet"), Locale.ENGLISH));

        assertThat(screen.select("h1, .leaflet h2").eachText())
                .startsWith(paper.select("h1").text())
                .containsAll(paper.select("h2").eachText());
        paper.select(".benefit p, .know p, .marks li, .steps li, .level p")
                .eachText()
                .forEach(said -> assertThat(screen.text()).contains(said.replaceFirst("^\\d ", "")));
    }

    @Test
    void nothingSaysThatSomethingIsHidden() {
        String words = printed(
                LeafletAudience.DIRECTOR,
                List.of(
                        Measured.of(
                                Benefit.HOPE, Measured.change(Circle.INSIDE, Verdict.RISE, ClaimLevel.BEFORE_AFTER, 4)),
                        Measured.missing(Benefit.TEAM)));

        assertThat(words).doesNotContain("non affiché", "??", "Chiffres jusqu’au");
    }

    @Test
    void noChangeAndDeclineAreSaidPlainly() {
        assertThat(printed(LeafletAudience.FUNDER, everywhere(Verdict.NO_CLEAR_CHANGE)))
                .contains("On ne voit pas de changement net");
        assertThat(printed(LeafletAudience.FUNDER, everywhere(Verdict.DECLINE))).contains("On observe un recul");
    }

    @Test
    void everyCertaintyAndEveryCautionHasWords() {
        List<String> certainties = new ArrayList<>();
        Arrays.stream(Benefit.values())
                .flatMap(benefit -> Made.EVIDENCE.of(benefit.code()).parts().stream())
                .forEach(part -> certainties.add(part.certainty()));
        assertThat(Made.TEXTS.text().benefits().certainties()).containsKeys(certainties.toArray(String[]::new));
        for (Caution caution : Caution.values()) {
            assertThat(DrawnPage.context(Locale.FRENCH).has(FigureNotes.key(caution)))
                    .isTrue();
        }
    }

    @Test
    void wordsAreQuotedWholeAndSigned() {
        Leaflet made = Made.leaflet(LeafletAudience.PEER, false, List.of(), 1);
        String words = Jsoup.parse(DrawnPage.html(new PrintedLeafletPage(made), Locale.FRENCH))
                .text();

        assertThat(words).contains(made.voices().get(0).lines().get(0), "Parole d’une infirmière");
    }

    private static List<BenefitResult> everywhere(Verdict verdict) {
        return Arrays.stream(Benefit.values())
                .map(benefit ->
                        Measured.of(benefit, Measured.change(Circle.REGION, verdict, ClaimLevel.BEFORE_AFTER, 40)))
                .toList();
    }

    private static String printed(LeafletAudience audience, List<BenefitResult> results) {
        Leaflet made = Made.leaflet(audience, false, results, 0);
        return Jsoup.parse(DrawnPage.html(new PrintedLeafletPage(made), Locale.FRENCH))
                .text();
    }
}
