package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of a review, who wrote them last, and who signed them. */
record ReviewSheet(UUID review, UUID placement, ReviewWords words, Writer writer, Mark peer, Mark lead, int version) {

    /** Who wrote the words as they are; the account is null once it is gone. */
    record Writer(@Nullable UUID account, Side side) {}

    /**
     * A signature.
     *
     * @param on null while there is none
     * @param shares whether this side lets the director read the words
     */
    record Mark(@Nullable LocalDate on, @Nullable UUID by, boolean shares) {
        static final Mark NONE = new Mark(null, null, false);

        boolean given() {
            return on != null;
        }
    }

    static ReviewSheet written(Review review, ReviewWords words, Writer writer) {
        return new ReviewSheet(review.id(), review.key().placement(), words, writer, Mark.NONE, Mark.NONE, 0);
    }

    /** Other words: what was signed is no more. The same words keep what was signed. */
    ReviewSheet rewritten(ReviewWords other, Writer by) {
        return other.equals(words)
                ? this
                : new ReviewSheet(review, placement, other, by, Mark.NONE, Mark.NONE, version);
    }

    ReviewSheet unsigned() {
        return new ReviewSheet(review, placement, words, writer, Mark.NONE, Mark.NONE, version);
    }

    /** Signed by this side. */
    ReviewSheet signed(Side side, Mark mark) {
        return side == Side.PEER
                ? new ReviewSheet(review, placement, words, writer, mark, lead, version)
                : new ReviewSheet(review, placement, words, writer, peer, mark, version);
    }

    Mark of(Side side) {
        return side == Side.PEER ? peer : lead;
    }

    Mark other(Side side) {
        return side == Side.PEER ? lead : peer;
    }

    boolean isSigned() {
        return peer.given() && lead.given();
    }

    boolean isShared() {
        return peer.shares() && lead.shares();
    }
}
