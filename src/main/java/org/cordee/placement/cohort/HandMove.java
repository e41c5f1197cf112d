package org.cordee.placement.cohort;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;

/**
 * A place that somebody chose by hand for a trainee: a proposal, seen first by the trainee alone. Nothing here knows what
 * the trainee left unticked, so nothing can refuse it, price it or delay it.
 *
 * @param proposedOn when the trainee was asked; others learn the outcome {@value #DAYS} days later, except a yes
 */
public record HandMove(UUID trainee, Stay stay, LocalDate proposedOn, Reply reply) {

    /** How long a trainee has to answer, and how long others see "pending" whatever the answer, a yes apart. */
    public static final int DAYS = 7;

    /** What the trainee answered. */
    public enum Reply {
        NONE,
        YES,
        /** The one way to decline, without a word of explanation. */
        NOT_POSSIBLE_FOR_ME
    }

    /** A move of today; refused only where the trainee is not of the cohort or the place has no seat left for anybody. */
    public static Outcome<HandMove> to(CohortDraft draft, Pairing pair, LocalDate today) {
        if (!draft.holds(pair.trainee())) {
            return Outcome.refused(Problem.of("trainee", "error.placement.cohort.not_of_cohort"));
        }
        if (draft.seatsLeft(pair, today) < 1) {
            return Outcome.refused(Problem.of("stay", "error.placement.cohort.no_seat"));
        }
        return Outcome.done(new HandMove(pair.trainee(), pair.stay(), today, Reply.NONE));
    }

    /** The first day on which others see that it did not come about. */
    public LocalDate toldOn() {
        return proposedOn.plusDays(DAYS);
    }

    /** The answer of the trainee, who may change their mind until others see it. */
    public Outcome<HandMove> answered(Reply answer, LocalDate today) {
        if (reply == Reply.YES || !today.isBefore(toldOn())) {
            return Outcome.refused(Problem.ofAll("error.placement.cohort.answered"));
        }
        return Outcome.done(new HandMove(trainee, stay, proposedOn, answer));
    }

    /** What others see: a decline and a silence are one and the same, on the same day. */
    public Seen seenByOthers(LocalDate today) {
        if (reply == Reply.YES) {
            return Seen.PLACED;
        }
        return today.isBefore(toldOn()) ? Seen.PENDING : Seen.TO_REPLACE;
    }

    /** Whether it keeps a seat, which others could count. */
    public boolean keepsSeat(LocalDate today) {
        return seenByOthers(today) != Seen.TO_REPLACE;
    }
}
