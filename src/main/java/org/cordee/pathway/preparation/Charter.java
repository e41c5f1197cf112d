package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a team commits itself to, in its own lines.
 *
 * @param edition raised when lines change after somebody read them
 * @param readings by peers, of this edition and of earlier ones, the latest first
 */
record Charter(UUID path, int edition, LocalDate changedOn, List<String> lines, List<Reading> readings, int version) {

    static final int MOST_LINES = 20;
    static final int LONGEST_LINE = 240;

    /**
     * A peer read an edition.
     *
     * @param peer null when the team says that a peer without an account did
     */
    record Reading(int edition, @Nullable UUID peer, LocalDate on) {}

    /** Whether this edition was read by a peer. */
    boolean isRead() {
        return readings.stream().anyMatch(reading -> reading.edition() == edition);
    }

    /** The last reading of this edition: a peer's own tick before what the team says. */
    Optional<Reading> reading() {
        List<Reading> ofThis =
                readings.stream().filter(each -> each.edition() == edition).toList();
        return ofThis.stream()
                .filter(each -> each.peer() != null)
                .findFirst()
                .or(() -> ofThis.stream().findFirst());
    }

    /** Whether it was read, and changed since. */
    boolean isChangedSinceRead() {
        return !isRead() && !readings.isEmpty();
    }

    /** The day this peer read this edition. */
    Optional<LocalDate> readBy(UUID peer) {
        return readings.stream()
                .filter(each -> each.edition() == edition && peer.equals(each.peer()))
                .findFirst()
                .map(Reading::on);
    }
}
