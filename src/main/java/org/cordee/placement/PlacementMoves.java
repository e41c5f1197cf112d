package org.cordee.placement;

import static org.cordee.placement.Move.AGREE;
import static org.cordee.placement.Move.CANCEL;
import static org.cordee.placement.Move.DECLINE;
import static org.cordee.placement.Move.END;
import static org.cordee.placement.Move.PAUSE;
import static org.cordee.placement.Move.RESUME;
import static org.cordee.placement.Move.START;
import static org.cordee.placement.Move.TAKE;
import static org.cordee.placement.Part.COORDINATOR;
import static org.cordee.placement.Part.DIRECTOR;
import static org.cordee.placement.Part.PEER;
import static org.cordee.placement.Part.REFERENT;
import static org.cordee.placement.Part.TRAINING_BODY;
import static org.cordee.placement.PlacementState.ACTIVE;
import static org.cordee.placement.PlacementState.AGREED;
import static org.cordee.placement.PlacementState.CANCELLED;
import static org.cordee.placement.PlacementState.DECLINED;
import static org.cordee.placement.PlacementState.ENDED;
import static org.cordee.placement.PlacementState.PAUSED;
import static org.cordee.placement.PlacementState.PROPOSED;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one table of what leads from a state to another, and who may do it. What is not in it is refused. */
final class PlacementMoves {

    static final List<Line> TABLE = List.of(
            line(AGREE, PROPOSED, AGREED, PEER, DIRECTOR, TRAINING_BODY),
            line(TAKE, PROPOSED, AGREED, PEER),
            line(DECLINE, PROPOSED, DECLINED, PEER, DIRECTOR, TRAINING_BODY),
            line(CANCEL, PROPOSED, CANCELLED, REFERENT, DIRECTOR, COORDINATOR),
            line(CANCEL, AGREED, CANCELLED, PEER, REFERENT, DIRECTOR, COORDINATOR),
            line(START, AGREED, ACTIVE, REFERENT, DIRECTOR),
            line(PAUSE, ACTIVE, PAUSED, PEER, REFERENT),
            line(RESUME, PAUSED, ACTIVE, PEER, REFERENT),
            line(END, ACTIVE, ENDED, PEER, REFERENT, DIRECTOR, COORDINATOR),
            line(END, PAUSED, ENDED, PEER, REFERENT, DIRECTOR, COORDINATOR));

    private PlacementMoves() {}

    /** One way from a state to another. */
    record Line(Move move, PlacementState from, PlacementState to, Set<Part> by) {}

    /** Where the move leads from here, for somebody holding these parts; empty when the table does not know it. */
    static Optional<PlacementState> to(Move move, PlacementState from, Set<Part> parts) {
        return TABLE.stream()
                .filter(line -> line.move() == move && line.from() == from)
                .filter(line -> !Collections.disjoint(line.by(), parts))
                .map(Line::to)
                .findFirst();
    }

    /** Whether these parts hold the move from some state: then a refusal is about the moment, not about the person. */
    static boolean isOf(Move move, Set<Part> parts) {
        return TABLE.stream().anyMatch(line -> line.move() == move && !Collections.disjoint(line.by(), parts));
    }

    /** The moves offered from here. */
    static List<Move> from(PlacementState from, Set<Part> parts) {
        return TABLE.stream()
                .filter(line -> line.from() == from && !Collections.disjoint(line.by(), parts))
                .map(Line::move)
                .toList();
    }

    private static Line line(Move move, PlacementState from, PlacementState to, Part... by) {
        return new Line(move, from, to, Set.of(by));
    }
}
