package org.cordee.wellbeing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.Move;
import org.cordee.placement.MovePlacement;
import org.cordee.placement.Pause;
import org.cordee.placement.PlacementState;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a pause and comes back from it, in whatever role: no reason, no mail while it lasts, and the place of a peer is kept.
 * A peer's running placements pause with them; their référent alone knows.
 */
@Component
public class TakePause {

    private static final int LONGEST_DAYS = 366;

    private final RestStore store;
    private final Placements placements;
    private final MovePlacement moves;
    private final NameCover cover;
    private final Today today;

    TakePause(RestStore store, Placements placements, MovePlacement moves, NameCover cover, Today today) {
        this.store = store;
        this.placements = placements;
        this.moves = moves;
        this.cover = cover;
        this.today = today;
    }

    /**
     * Begins a pause today. Refused when the day of coming back is not after today, or beyond a year.
     *
     * @param until the day of coming back, or null when it is not known
     */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, @Nullable LocalDate until) {
        LocalDate day = today.date();
        if (until != null && (!until.isAfter(day) || until.isAfter(day.plusDays(LONGEST_DAYS)))) {
            return Outcome.refused(Problem.of("until", "error.wellbeing.until"));
        }
        store.begin(actor.account(), day, until);
        cover.pause(actor, day, until);
        for (PlacementSummary placement : own(actor, PlacementState.ACTIVE)) {
            var unused = moves.pause(actor, placement.id(), until);
        }
        return Outcome.done(actor.account());
    }

    /** Comes back today; a second time changes nothing. Says which placement has a return to agree on, if one does. */
    @Transactional
    public Outcome<Optional<UUID>> end(Actor.Person actor) {
        store.end(actor.account());
        cover.back(actor);
        List<PlacementSummary> paused = own(actor, PlacementState.PAUSED);
        for (PlacementSummary placement : paused) {
            var unused = moves.handle(actor, placement.id(), Move.RESUME);
        }
        return Outcome.done(paused.stream().map(PlacementSummary::id).findFirst());
    }

    /** The actor's own pause, if one lasts today. */
    @Transactional(readOnly = true)
    public Optional<OwnPause> lasting(Actor.Person actor) {
        return store.lasting(actor.account(), today.date())
                .or(() -> own(actor, PlacementState.PAUSED).stream()
                        .flatMap(placement -> placements.pauses(placement.id()).stream())
                        .filter(pause -> Pause.lasts(List.of(pause), today.date()))
                        .map(pause -> new OwnPause(pause.since(), pause.until()))
                        .findFirst());
    }

    private List<PlacementSummary> own(Actor.Person actor, PlacementState state) {
        return actor.role() == Role.PEER
                ? placements.liveOfPeer(actor.scopeOrStop()).stream()
                        .filter(placement -> placement.state() == state)
                        .toList()
                : List.of();
    }
}
