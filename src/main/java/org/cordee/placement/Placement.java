package org.cordee.placement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.jspecify.annotations.Nullable;

/** A placement as the actor may see it: its state is PAUSED only for whoever may know of a pause. */
record Placement(
        UUID id,
        @Nullable UUID peer,
        Place place,
        Terms terms,
        Leads leads,
        Calendar calendar,
        Yes yes,
        PlacementState state,
        Origin origin,
        int version) {

    /** Where: the establishment or organisation, the unit in it, the territory. */
    record Place(UUID structure, @Nullable UUID unit, UUID territory) {}

    /** On which footing, how much, and which outside body stands behind. */
    record Terms(
            PlacementStatus status,
            @Nullable Double agreedHours,
            @Nullable String rhythm,
            @Nullable UUID association,
            @Nullable UUID trainingBody) {}

    /** Who accompanies the peer in the structure. */
    record Leads(@Nullable UUID referent, @Nullable UUID deputy) {}

    /** The dates agreed, then the real ones. */
    record Calendar(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn) {}

    /**
     * Who said yes, and when.
     *
     * @param schoolAnswers whether somebody of the school has an account, and so can say its yes here
     */
    record Yes(
            @Nullable LocalDate peer,
            @Nullable LocalDate structure,
            @Nullable LocalDate training,
            boolean schoolAnswers) {

        /** Nobody yet, and nothing known of a school. */
        static Yes none() {
            return new Yes(null, null, null, true);
        }

        /** Whether everybody who is asked said yes: three when a school sends the peer, two otherwise. */
        boolean all(Terms terms) {
            boolean school = terms.trainingBody() == null || training != null || !schoolAnswers;
            return peer != null && structure != null && school;
        }

        /** The same without the school's: another school says its own. */
        Yes ofAnotherSchool() {
            return new Yes(peer, structure, null, schoolAnswers);
        }

        /** The day this part said yes, or null. */
        @Nullable
        LocalDate of(Set<Part> parts) {
            if (parts.contains(Part.PEER)) {
                return peer;
            }
            return parts.contains(Part.TRAINING_BODY) ? training : structure;
        }
    }

    /**
     * Who proposed it, when, and which version of the papers' rules it was made with.
     *
     * @param peerFirst whether the peer alone, and who proposed, see it until the peer says yes
     */
    record Origin(@Nullable UUID proposedBy, LocalDate proposedOn, int papersVersion, boolean peerFirst) {}

    /** Whether nobody but the peer and the coordination sees it yet. */
    boolean isUnseen() {
        return origin.peerFirst() && yes.peer() == null;
    }

    /** Does a move, if the table knows it from here for these parts. */
    Outcome<Placement> move(Move move, Set<Part> parts, LocalDate today) {
        return PlacementMoves.to(move, state, parts)
                .map(to -> switch (move) {
                    case AGREE -> agree(parts, today);
                    case TAKE -> take(to, today);
                    default -> Outcome.done(to(to, today));
                })
                .orElseGet(() -> Outcome.refused(Problem.ofAll("error.placement.move." + move.code())));
    }

    private Outcome<Placement> agree(Set<Part> parts, LocalDate today) {
        if (yes.of(parts) != null) {
            return Outcome.refused(Problem.ofAll("error.placement.agreed_already"));
        }
        Yes said = new Yes(
                parts.contains(Part.PEER) ? today : yes.peer(),
                parts.contains(Part.DIRECTOR) ? today : yes.structure(),
                parts.contains(Part.TRAINING_BODY) ? today : yes.training(),
                yes.schoolAnswers());
        return Outcome.done(saying(said, said.all(terms) ? PlacementState.AGREED : PlacementState.PROPOSED));
    }

    private Outcome<Placement> take(PlacementState next, LocalDate today) {
        return yes.all(terms)
                ? Outcome.done(to(next, today))
                : Outcome.refused(Problem.ofAll("error.placement.move.take"));
    }

    /** Everybody said yes and no place is free: the proposal stays one, and waits. */
    Placement waiting() {
        return saying(yes, PlacementState.PROPOSED);
    }

    private Placement saying(Yes said, PlacementState next) {
        return new Placement(id, peer, place, terms, leads, calendar, said, next, origin, version);
    }

    private Placement to(PlacementState next, LocalDate today) {
        LocalDate started =
                next == PlacementState.ACTIVE && calendar.startedOn() == null ? startDay(today) : calendar.startedOn();
        LocalDate ended = next == PlacementState.ENDED ? today : calendar.endedOn();
        Calendar dates = new Calendar(calendar.startsOn(), calendar.endsOn(), started, ended);
        return new Placement(id, peer, place, terms, leads, dates, yes, next, origin, version);
    }

    private LocalDate startDay(LocalDate today) {
        LocalDate agreed = calendar.startsOn();
        return agreed == null || agreed.isAfter(today) ? today : agreed;
    }
}
