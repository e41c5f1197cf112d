package org.cordee.placement;

import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shares the mission sheet with the staff room: the team renews its link, the peer alone decides about their name. */
@Component
public class ShareSheet {

    private final PlacementStore placements;
    private final SheetStore sheets;
    private final Today today;

    ShareSheet(PlacementStore placements, SheetStore sheets, Today today) {
        this.placements = placements;
        this.sheets = sheets;
        this.today = today;
    }

    /** Makes a new link; the former one opens nothing from then on. */
    @Transactional
    public Outcome<UUID> renewLink(Actor.Person actor, UUID id) {
        NotAllowed.unless(PlacementPolicy.renewsLink(parts(actor, id)), "to renew the link of a sheet");
        sheets.renewLink(id, today.date());
        return Outcome.done(id);
    }

    /** Puts the peer's working name on the sheet, or takes it off. */
    @Transactional
    public Outcome<UUID> showName(Actor.Person actor, UUID id, boolean shown) {
        NotAllowed.unless(parts(actor, id).contains(Part.PEER), "to show a name that is not one's own");
        if (shown) {
            sheets.showName(id, today.date());
        } else {
            sheets.hideName(id);
        }
        return Outcome.done(id);
    }

    private Set<Part> parts(Actor.Person actor, UUID id) {
        return PlacementPolicy.parts(actor, placements.get(id));
    }
}
