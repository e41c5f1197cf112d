package org.cordee.questionnaire;

import java.util.Locale;
import org.cordee.reference.Words;
import org.cordee.statistics.Population;
import org.jspecify.annotations.Nullable;

/**
 * What one yearly aggregate is, as reference content.
 *
 * @param code what it is stored under
 * @param sensitive whether "all" or "none" would say something about each person
 * @param numerator the name of the number above
 * @param denominator the name of the number below
 * @param persons the name of the number of persons behind it, where the two numbers count something else; null otherwise
 * @param counted what is counted
 * @param excluded what is left out
 */
record YearlyDefinition(
        String code,
        Kind kind,
        Population population,
        boolean sensitive,
        Words name,
        Words numerator,
        Words denominator,
        @Nullable Words persons,
        Words counted,
        Words excluded) {

    /** A share in percent, or a cost in euros an hour, whose method must be said. */
    enum Kind {
        SHARE,
        COST
    }

    boolean isCost() {
        return kind == Kind.COST;
    }

    /** The name of one of its fields. */
    String field(String part) {
        return (code + "." + part).toLowerCase(Locale.ROOT);
    }
}
