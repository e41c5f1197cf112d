package org.cordee.supervision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead of a placement says how often each space is held; the peer says they have read it. */
@Component
public class SetRhythm {

    private final Placements placements;
    private final Rhythms rhythms;
    private final SpaceStore store;
    private final Today today;

    SetRhythm(Placements placements, Rhythms rhythms, SpaceStore store, Today today) {
        this.placements = placements;
        this.rhythms = rhythms;
        this.store = store;
        this.today = today;
    }

    /**
     * How often a space is held.
     *
     * @param weeks from one time to the next
     * @param withWhom the group or the meeting, may be empty; numbers and addresses of persons are refused
     */
    public record Wish(Space space, int weeks, String withWhom) {}

    /** Sets those that change; what stays as it was is not to be read again. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, List<Wish> wishes) {
        PlacementSummary placement = placements.get(id);
        SpacePolicy.sets(actor, placement);
        for (Wish wish : wishes) {
            Optional<Problem> sensitive = SensitiveText.refusal(wish.space().whomField(), wish.withWhom());
            if (sensitive.isPresent()) {
                return Outcome.refused(sensitive.get());
            }
        }
        for (Wish wish : wishes) {
            Rhythm before = rhythms.of(id, wish.space());
            boolean same = before.setOn() != null
                    && before.weeks() == wish.weeks()
                    && before.withWhom().equals(wish.withWhom());
            if (!same) {
                store.set(id, new Rhythm(wish.space(), wish.weeks(), wish.withWhom(), null, null), today.date());
            }
        }
        return Outcome.done(id);
    }

    /** The peer has read what was set. */
    @Transactional
    public Outcome<UUID> read(Actor.Person actor, UUID id) {
        SpacePolicy.isPeer(actor, placements.get(id));
        store.read(id, today.date());
        return Outcome.done(id);
    }
}
