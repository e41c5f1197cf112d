package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * A paper asked for.
 *
 * @param code what is stored
 * @param when on which ground it is asked
 * @param blocking whether nobody starts without it
 * @param check whether it is a check of the criminal record, of which only "no obstacle" is ever kept
 * @param valid how long it lasts; null when it has no end
 * @param template the document the product can write for it; null when it comes from elsewhere
 * @param close what closes it, in words; null in the first edition of the rules
 * @param source the text it comes from
 */
record PaperRule(
        String code,
        When when,
        boolean blocking,
        boolean check,
        @Nullable Valid valid,
        @Nullable String template,
        Words words,
        @Nullable Words close,
        String source) {

    /**
     * The ground of a paper.
     *
     * @param bodies the managing bodies it concerns
     * @param minors whether only where minors are met
     * @param regime the trainee's regime it belongs to; null for any
     * @param fromHours only from this hour in presence on; null for any length
     */
    record When(
            List<String> statuses,
            List<String> bodies,
            boolean minors,
            @Nullable String regime,
            @Nullable Integer fromHours) {

        boolean holds(PaperGround ground, TraineeRules trainee) {
            Circumstances facts = ground.circumstances();
            return statuses.contains(ground.status().code())
                    && bodies.contains(ground.body().code())
                    && (!minors || facts.minors())
                    && (regime == null || regime.equals(trainee.regime(facts)))
                    && (fromHours == null || facts.hours() >= fromHours);
        }
    }

    /**
     * How long a paper lasts.
     *
     * @param until whether its last day is written on it and must be told
     * @param months how many months it lasts unless its last day is told; null where the day must be told
     */
    record Valid(boolean until, @Nullable Integer months) {}

    String in(Locale language) {
        return words.in(language);
    }

    /** The last day of validity of a paper marked today; null when it has none. */
    @Nullable
    LocalDate lastDay(@Nullable LocalDate told, LocalDate today) {
        if (valid == null) {
            return null;
        }
        if (told != null || valid.months() == null) {
            return told;
        }
        return today.plusMonths(valid.months()).minusDays(1);
    }

    boolean asksLastDay() {
        return valid != null && valid.until();
    }

    boolean hasEnd() {
        return valid != null;
    }
}
