package org.cordee.pathway.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Words;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Period;
import org.cordee.statistics.Unit;
import org.junit.jupiter.api.Test;

class DiagnosisContentTest {

    private final DiagnosisContents contents = new DiagnosisContents(new ReferencePacks());
    private final DiagnosisContent content = contents.current();

    @Test
    void aFewSectionsOfPracticesEachInThreeWrittenLevels() {
        assertThat(content.sections()).hasSizeBetween(4, 6);
        assertThat(content.practices()).hasSizeBetween(12, 18).allSatisfy(practice -> {
            assertThat(practice.anchors()).hasSize(Practice.LEVELS).allSatisfy(DiagnosisContentTest::inBothLanguages);
            inBothLanguages(practice.title());
            inBothLanguages(practice.first());
            assertThat(practice.code()).matches("[a-z_]{1,40}");
        });
        assertThat(content.practices().stream().map(Practice::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyPracticeNamesWhatItsDomainIsTakenFrom() {
        List<String> known = content.sources().stream()
                .map(DiagnosisContent.Publication::code)
                .toList();
        assertThat(content.practices())
                .allSatisfy(
                        practice -> assertThat(practice.sources()).isNotEmpty().allMatch(known::contains));
        assertThat(contents.pack(1).source()).contains("pas un instrument validé");
        assertThat(contents.pack(1).date()).isNotNull();
    }

    @Test
    void theShortVersionIsAFewOfThem() {
        assertThat(content.practices().stream().filter(Practice::quick).map(Practice::code))
                .containsExactly("talk", "role", "lead", "support", "voice");
    }

    @Test
    void threeDifferentFunctionsAreCountedWithoutThoseWhoWouldNotSay() {
        assertThat(functions(Map.of("nurse", 3L, "doctor", 1L, "social", 1L)).threeAnswered())
                .isTrue();
        assertThat(functions(Map.of("nurse", 3L, "doctor", 1L, "unsaid", 3L)).threeAnswered())
                .isFalse();
    }

    @Test
    void aFunctionOfFewerThanFiveIsNeitherNamedNorLeftOverByASum() {
        assertThat(functions(Map.of("nurse", 3L, "doctor", 1L, "social", 1L)).lines())
                .isEmpty();
        assertThat(functions(Map.of("nurse", 7L, "doctor", 2L)).lines()).isEmpty();
        assertThat(functions(Map.of("nurse", 7L, "social", 6L)).lines()).hasSize(2);
    }

    private Functions functions(Map<String, Long> counts) {
        return Functions.of(content.functions(), counts, new Basis(Unit.PERSONS, Period.year(2026), "method"));
    }

    private static void inBothLanguages(Words words) {
        assertThat(words.fr()).isNotBlank().doesNotContain("'");
        assertThat(words.en()).isNotBlank();
    }
}
