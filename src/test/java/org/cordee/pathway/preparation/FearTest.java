package org.cordee.pathway.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.reference.ReferencePacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FearTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aFearIsOpenUntilSomebodyAnswersOrTakesIt() {
        assertThat(fear(null, null).isOpen()).isTrue();
        assertThat(fear(new Fear.Answer("Convenu d’avance", DAY), null).isOpen())
                .isFalse();
        assertThat(fear(null, new Fear.Owner("nurse", null, null, DAY)).isOpen())
                .isFalse();
        assertThat(new Fear(new UUID(1, 1), new UUID(1, 2), said(Fear.Kind.HOPE), null, null, 0).isOpen())
                .as("a hope asks for nothing")
                .isFalse();
    }

    @Test
    void aFearIsOpenAgainWhenWhoeverTookItLeavesTheTeam() {
        UUID account = new UUID(1, 3);
        assertThat(fear(null, new Fear.Owner(null, account, "Une collègue", DAY))
                        .isOpen())
                .isFalse();
        assertThat(fear(null, new Fear.Owner(null, account, null, DAY)).isOpen())
                .isTrue();
    }

    @Test
    void itIsLateTheDayAfterAndNeverOnceAnswered() {
        Fear awaited = fear(null, new Fear.Owner("nurse", null, null, DAY));
        assertThat(awaited.isLate(DAY)).isFalse();
        assertThat(awaited.isLate(DAY.plusDays(1))).isTrue();
        Fear answered = fear(new Fear.Answer("Convenu d’avance", DAY), awaited.owner());
        assertThat(answered.isLate(DAY.plusDays(90))).isFalse();
    }

    @Test
    void theContentSaysFunctionsFearsAndLinesInBothLanguages() {
        PreparationContent content = new PreparationContents(new ReferencePacks()).current();
        assertThat(content.functions())
                .hasSize(8)
                .allSatisfy(each -> assertThat(each.name().en()).isNotBlank());
        assertThat(content.charter()).hasSizeBetween(8, Charter.MOST_LINES).allSatisfy(line -> {
            assertThat(line.fr().length()).isLessThanOrEqualTo(Charter.LONGEST_LINE);
            assertThat(line.en()).isNotBlank();
        });
        assertThat(content.often())
                .allSatisfy(words -> assertThat(words.fr().length()).isLessThanOrEqualTo(Fear.LONGEST));
    }

    private static Fear fear(Fear.@Nullable Answer answer, Fear.@Nullable Owner owner) {
        return new Fear(new UUID(1, 1), new UUID(1, 2), said(Fear.Kind.FEAR), answer, owner, 0);
    }

    private static Fear.Said said(Fear.Kind kind) {
        return new Fear.Said(kind, "Ne pas savoir quoi dire", null, DAY);
    }
}
