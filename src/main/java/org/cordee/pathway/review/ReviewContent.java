package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordee.placement.PlacementSummary;
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
 * @param exitOpensBefore days before the last day from which the exit talk may be held
 * @param exit what the exit talk asks, under the same three codes
 */
record ReviewContent(
        List<Integer> months,
        int opensBefore,
        int lateAfter,
        List<Integer> reminders,
        List<Question> questions,
        List<Term> decisions,
        int exitOpensBefore,
        List<Question> exit) {

    /** One question, and what helps to answer it. */
    record Question(String code, Words label, Words hint) {}

    /** These months, if a review is due then; stops otherwise. */
    int known(int asked) {
        if (asked != ReviewKey.EXIT && !months.contains(asked)) {
            throw new NotFound("a review at " + asked + " months");
        }
        return asked;
    }

    /** When reviews are asked of a placement: the exit talk only where a last day is known. */
    List<Integer> turns(PlacementSummary placement) {
        List<Integer> turns = new ArrayList<>(months);
        if (lastDay(placement).isPresent()) {
            turns.add(ReviewKey.EXIT);
        }
        return turns;
    }

    /** The first day a review may be held; empty while nothing tells it: not begun, or no last day. */
    Optional<LocalDate> opens(PlacementSummary placement, int asked) {
        return asked == ReviewKey.EXIT
                ? lastDay(placement).map(day -> day.minusDays(exitOpensBefore))
                : Optional.ofNullable(placement.dates().startedOn())
                        .map(start -> start.plusMonths(asked).minusDays(opensBefore));
    }

    List<Question> questions(int asked) {
        return asked == ReviewKey.EXIT ? exit : questions;
    }

    /** The day a placement ended, or is to end. */
    static Optional<LocalDate> lastDay(PlacementSummary placement) {
        LocalDate ended = placement.dates().endedOn();
        return Optional.ofNullable(ended == null ? placement.dates().endsOn() : ended);
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
