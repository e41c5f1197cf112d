package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The talk at half-time: a note and a signature of the trainee and of the tutor, then what the school adds.
 *
 * @param guideVersion the version of the guide it was held with
 */
record Midterm(
        UUID placement,
        int guideVersion,
        Part peer,
        Part tutor,
        @Nullable String school,
        int version) {

    /** What one side says and signed; nothing is signed before both notes are there. */
    record Part(
            @Nullable String note,
            @Nullable LocalDate signedOn,
            @Nullable UUID signedBy) {
        static final Part NONE = new Part(null, null, null);

        Part unsigned() {
            return new Part(note, null, null);
        }
    }

    static Midterm begun(UUID placement, int guideVersion) {
        return new Midterm(placement, guideVersion, Part.NONE, Part.NONE, null, 0);
    }

    Part of(TrainingSide side) {
        return side == TrainingSide.PEER ? peer : tutor;
    }

    Part other(TrainingSide side) {
        return side == TrainingSide.PEER ? tutor : peer;
    }

    /** Another note: nobody has signed it yet. The same note keeps what was signed. */
    Midterm written(TrainingSide side, String note) {
        if (note.equals(of(side).note())) {
            return this;
        }
        Part own = new Part(note, null, null);
        return side == TrainingSide.PEER
                ? new Midterm(placement, guideVersion, own, tutor.unsigned(), school, version)
                : new Midterm(placement, guideVersion, peer.unsigned(), own, school, version);
    }

    Midterm signed(TrainingSide side, UUID account, LocalDate on) {
        Part own = new Part(of(side).note(), on, account);
        return side == TrainingSide.PEER
                ? new Midterm(placement, guideVersion, own, tutor, school, version)
                : new Midterm(placement, guideVersion, peer, own, school, version);
    }

    /** Whether both notes are there to be signed. */
    boolean isWritten() {
        return peer.note() != null && tutor.note() != null;
    }

    boolean isDone() {
        return peer.signedOn() != null && tutor.signedOn() != null;
    }
}
