package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a review was begun, and how it was done. Its words are in its {@link ReviewSheet}.
 *
 * @param how null until it is done
 * @param doneAs who said so when it was not signed here
 * @param marks who has signed so far, for those who may know
 */
record Review(
        UUID id,
        ReviewKey key,
        LocalDate startedOn,
        @Nullable How how,
        @Nullable LocalDate doneOn,
        @Nullable Side doneAs,
        Marks marks,
        int version) {

    /** Who has signed, as far as the reader may know. */
    record Marks(@Nullable LocalDate peer, @Nullable LocalDate lead) {
        static final Marks NONE = new Marks(null, null);

        boolean both() {
            return peer != null && lead != null;
        }

        boolean has(Side side) {
            return side == Side.PEER ? peer != null : side == Side.LEAD && lead != null;
        }
    }

    static Review begun(UUID id, ReviewKey key, LocalDate today) {
        return new Review(id, key, today, null, null, null, Marks.NONE, 0);
    }

    boolean isDone() {
        return how != null;
    }

    /** The same review, done this way on this day; {@code as} is null when both signed. */
    Review done(How way, LocalDate on, @Nullable Side as) {
        return new Review(id, key, startedOn, way, on, as, marks, version);
    }

    /** The same review, to be held again. */
    Review open() {
        return new Review(id, key, startedOn, null, null, null, marks, version);
    }
}
