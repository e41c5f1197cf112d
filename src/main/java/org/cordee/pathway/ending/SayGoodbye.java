package org.cordee.pathway.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says when and how the persons supported are told goodbye: the peer, or whoever holds the file in the structure. Nothing is
 * said of why it ends.
 */
@Component
public class SayGoodbye {

    private final Placements placements;
    private final GoodbyeStore store;
    private final EndingContent content;

    SayGoodbye(Placements placements, GoodbyeStore store, ReferencePacks packs) {
        this.placements = placements;
        this.store = store;
        this.content = packs.latest("ending").as(EndingContent.class);
    }

    /** Keeps it, in the place of what was said before; refused without a known way, and before the placement began. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, LocalDate on, List<String> ways) {
        PlacementSummary placement = concerned(actor, id);
        if (ways.isEmpty() || !content.codes().containsAll(ways)) {
            return Outcome.refused(Problem.of("ways", "error.ending.ways"));
        }
        LocalDate start = placement.dates().startedOn();
        if (start != null && on.isBefore(start)) {
            return Outcome.refused(Problem.of("on", "error.ending.on"));
        }
        store.keep(id, new Goodbye(on, ways), actor.account());
        return Outcome.done(id);
    }

    /** Takes it back: nothing is planned any more. */
    @Transactional
    public Outcome<UUID> takeBack(Actor.Person actor, UUID id) {
        PlacementSummary placement = concerned(actor, id);
        store.takeBack(placement.id());
        return Outcome.done(id);
    }

    private PlacementSummary concerned(Actor.Person actor, UUID id) {
        PlacementSummary placement = placements.get(id);
        if (!concerns(actor, placement)) {
            throw new NotAllowed("the ending of a placement");
        }
        return placement;
    }

    /** Whether the ending of a placement that began is for the actor: its peer, or who holds its file. */
    static boolean concerns(Actor.Person actor, PlacementSummary placement) {
        return placement.dates().startedOn() != null && (placement.isOwnOf(actor) || placement.isHeldBy(actor));
    }
}
