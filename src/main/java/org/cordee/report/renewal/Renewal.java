package org.cordee.report.renewal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.cordee.report.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A file asking to go on paying for a post.
 *
 * @param kept the document as it was sent; null until then
 * @param answer null until the funder answered
 * @param grant what was granted; null until then, and when it was refused
 * @param next the post written from the day after; null until then
 */
record Renewal(
        UUID id,
        UUID post,
        RenewalRequest request,
        Dates dates,
        @Nullable Paper kept,
        @Nullable Answer answer,
        @Nullable Grant grant,
        @Nullable UUID next,
        int version) {

    /** Where it stands. */
    enum State {
        BEGUN,
        SENT,
        ANSWERED
    }

    /** Whole euros a year, during so many months. */
    record Grant(int yearly, int months) {}

    /** When it was begun, sent on, answered on. */
    record Dates(
            LocalDate begunOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate answeredOn) {}

    State state() {
        return answer != null ? State.ANSWERED : dates.sentOn() != null ? State.SENT : State.BEGUN;
    }

    /** The message key of where it stands. */
    String stateKey() {
        return answer == null
                ? "renewal.state." + state().name().toLowerCase(Locale.ROOT)
                : "renewal.answer." + answer.code();
    }

    /** The colour that goes with it. */
    String badge() {
        return answer == null ? "note" : answer == Answer.REFUSED ? "plain" : "good";
    }

    /** Whether the post it asks for may be written: something was granted, and it is not written yet. */
    boolean mayWriteNext() {
        return grant != null && next == null;
    }

    String path() {
        return "/renewals/" + id;
    }
}
