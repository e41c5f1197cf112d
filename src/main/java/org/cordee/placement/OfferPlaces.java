package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that a structure can welcome, for at most six months; its direction alone, and withdrawn when it wants. */
@Component
public class OfferPlaces {

    private static final int MONTHS = 6;

    private final OpenPlaceStore openings;
    private final Today today;

    OfferPlaces(OpenPlaceStore openings, Today today) {
        this.openings = openings;
        this.today = today;
    }

    /** What is offered: how many at once, on which footings, until when. */
    public record Command(int places, List<PlacementStatus> statuses, LocalDate until) {}

    /** Refused without a footing, or for a day that is over or more than six months away. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, Command command) {
        UUID structure = own(actor);
        if (command.statuses().isEmpty()) {
            return Outcome.refused(Problem.of("statuses", "error.placement.opening.statuses"));
        }
        LocalDate now = today.date();
        if (!command.until().isAfter(now) || command.until().isAfter(now.plusMonths(MONTHS))) {
            return Outcome.refused(Problem.of("until", "error.placement.opening.until"));
        }
        openings.keep(structure, new Opening(command.places(), command.statuses(), now, command.until()));
        return Outcome.done(structure);
    }

    /** Takes the offer back. */
    @Transactional
    public Outcome<UUID> withdraw(Actor.Person actor) {
        UUID structure = own(actor);
        openings.withdraw(structure);
        return Outcome.done(structure);
    }

    private static UUID own(Actor.Person actor) {
        NotAllowed.unless(actor.role() == Role.DIRECTOR, "to offer places");
        return actor.scopeOrStop();
    }
}
