package org.cordee.expense;

import java.util.Locale;

/** The words of a claim's vehicle, or of what its ticket is for; its code when the scale forgot it. */
final class SortWords {

    private SortWords() {}

    static String of(ExpenseRules rules, Claim claim, Locale language) {
        String code = claim.spending().sort();
        return rules.words(code).map(words -> words.in(language)).orElse(code);
    }
}
