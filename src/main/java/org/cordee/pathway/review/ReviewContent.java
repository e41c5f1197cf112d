package org.cordee.pathway.review;

import java.util.List;
import java.util.Locale;
import org.cordee.platform.NotFound;
import org.cordee.platform.web.Option;
import org.cordee.reference.Term;
import org.cordee.reference.Words;

/**
 * One version of what a review asks and when.
 *
 * @param months after the start, when a review is due
 * @param opensBefore days before its date from which it may be held
 * @param lateAfter days after its date from which it is late
 * @param reminders days after its date when whoever has not signed is written to
 */
record ReviewContent(
        List<Integer> months,
        int opensBefore,
        int lateAfter,
        List<Integer> reminders,
        List<Question> questions,
        List<Term> decisions) {

    /** One question, and what helps to answer it. */
    record Question(String code, Words label, Words hint) {}

    /** These months, if a review is due then; stops otherwise. */
    int known(int asked) {
        if (!months.contains(asked)) {
            throw new NotFound("a review at " + asked + " months");
        }
        return asked;
    }

    List<Option> options(Locale language) {
        return decisions.stream()
                .map(term -> Option.of(term.code(), term.words().in(language)))
                .toList();
    }

    String words(Decision decision, Locale language) {
        return decisions.stream()
                .filter(term -> term.code().equals(decision.code()))
                .findFirst()
                .map(term -> term.words().in(language))
                .orElse(decision.code());
    }
}
