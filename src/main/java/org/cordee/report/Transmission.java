package org.cordee.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of figures a director hands a funder, as it was computed when it was prepared.
 *
 * @param peers how many peers it is shown to before it leaves
 * @param seen how many of them have said they saw it
 * @param sentOn null until it is sent
 * @param recipient the mail address it was sent to, null until then and for anybody but the director
 * @param codeUntil until when the last code opens it
 */
record Transmission(
        UUID id,
        UUID structure,
        UUID funder,
        int year,
        Annex annex,
        LocalDate preparedOn,
        int peers,
        int seen,
        @Nullable LocalDate sentOn,
        @Nullable String recipient,
        @Nullable LocalDate linkUntil,
        @Nullable Instant codeUntil,
        int version) {

    /** Days after which a page left unopened by a peer may leave: it has been put before them that long. */
    static final int DAYS_BEFORE_PEERS = 30;

    /** The peers see it first: all of them said so, or it has been before them for thirty days. */
    boolean mayBeSent(LocalDate today) {
        return sentOn == null && (seen >= peers || !today.isBefore(preparedOn.plusDays(DAYS_BEFORE_PEERS)));
    }

    boolean isSent() {
        return sentOn != null;
    }
}
