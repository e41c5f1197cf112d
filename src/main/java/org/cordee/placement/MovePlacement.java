package org.cordee.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a placement along its table of states: yes, no, start, pause, resume, end. */
@Component
public class MovePlacement {

    private final PlacementStore store;
    private final PaperWork desk;
    private final PaperStore papers;
    private final List<StartCondition> conditions;
    private final SeatKeeping seats;
    private final Today today;

    MovePlacement(
            PlacementStore store,
            PaperWork desk,
            PaperStore papers,
            List<StartCondition> conditions,
            SeatKeeping seats,
            Today today) {
        this.store = store;
        this.desk = desk;
        this.seats = seats;
        this.papers = papers;
        this.conditions = conditions;
        this.today = today;
    }

    /** The state reached as the actor sees it, or every reason why not. */
    @Transactional
    public Outcome<PlacementState> handle(Actor.Person actor, UUID id, Move move) {
        Placement placement = store.get(id);
        Set<Part> parts = PlacementPolicy.parts(actor, placement);
        PlacementPolicy.mayMove(parts, move);
        if (move == Move.START && placement.state() == PlacementState.AGREED) {
            desk.renew(placement);
            Problems missing = missing(parts, placement);
            if (!missing.isEmpty()) {
                return Outcome.refused(missing);
            }
        }
        return placement.move(move, parts, today.date()).fold(next -> seated(placement, next, move), Outcome::refused);
    }

    /**
     * Pauses a running placement, until a day when one is given. The state reached, or why not.
     *
     * @param until the first day after the pause, or null
     */
    @Transactional
    public Outcome<PlacementState> pause(Actor.Person actor, UUID id, @Nullable LocalDate until) {
        Outcome<PlacementState> paused = handle(actor, id, Move.PAUSE);
        if (until != null && paused instanceof Outcome.Done<PlacementState>) {
            store.boundPause(id, until);
        }
        return paused;
    }

    /**
     * What is left to finish before this placement may become active. Who does not hold its file is told that the file is
     * not complete, and never which paper is missing.
     */
    @Transactional(readOnly = true)
    public Problems missing(Actor.Person actor, UUID id) {
        Placement placement = store.get(id);
        return missing(PlacementPolicy.parts(actor, placement), placement);
    }

    private Problems missing(Set<Part> parts, Placement placement) {
        boolean holdsFile = PlacementPolicy.marksPapers(parts);
        List<PaperRule> asked = holdsFile ? desk.asked(placement) : List.of();
        List<Problem> missing = new ArrayList<>(StartRules.missing(
                placement, desk.startGround(placement), asked, desk.trainee(placement), today.date()));
        if (!holdsFile && !papers.complete(placement.id())) {
            missing.add(Problem.ofAll("error.placement.start.file"));
        }
        conditions.forEach(condition -> missing.addAll(condition.open(placement.id())));
        return new Problems(missing);
    }

    private Outcome<PlacementState> seated(Placement before, Placement next, Move move) {
        if (before.state() != PlacementState.PROPOSED || next.state() != PlacementState.AGREED) {
            return written(before, next);
        }
        if (seats.takes(before.id())) {
            return written(before, next);
        }
        return move == Move.TAKE
                ? Outcome.refused(Problem.ofAll("error.placement.move.take"))
                : written(before, next.waiting());
    }

    private Outcome<PlacementState> written(Placement before, Placement next) {
        if (next.state() == PlacementState.PAUSED) {
            store.openPause(next.id(), today.date());
            return Outcome.done(next.state());
        }
        if (before.state() == PlacementState.PAUSED) {
            store.closePause(next.id(), today.date());
        }
        if (!before.state().isRunning() || !next.state().isRunning()) {
            seats.leaving(next.id(), !next.state().isLive(), () -> store.saveState(next));
        }
        return Outcome.done(next.state());
    }
}
