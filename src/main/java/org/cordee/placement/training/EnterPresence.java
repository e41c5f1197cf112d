package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trainee enters the hours of a day, corrects them or takes them away, as long as nobody confirmed them. */
@Component
public class EnterPresence {

    private static final int QUARTER = 15;
    private static final int LONGEST = 720;

    private final Placements placements;
    private final PresenceQueries queries;
    private final PresenceStore store;
    private final Ids ids;
    private final Today today;

    EnterPresence(Placements placements, PresenceQueries queries, PresenceStore store, Ids ids, Today today) {
        this.placements = placements;
        this.queries = queries;
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    /**
     * Enters a day, or corrects it; the same again changes nothing. Gives the line.
     *
     * @param minutes in quarters of an hour, twelve hours at most
     */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID placement, LocalDate day, int minutes) {
        PlacementSummary found = own(actor, placement);
        if (minutes < QUARTER || minutes > LONGEST || minutes % QUARTER != 0) {
            return Outcome.refused(Problem.of("hours", "error.presence.minutes"));
        }
        if (!isWithin(found.dates(), day)) {
            return Outcome.refused(Problem.of("day", "error.presence.day"));
        }
        Optional<Presence> before = queries.on(placement, day);
        if (before.isEmpty()) {
            Presence line = new Presence(ids.next(), day, minutes, Presence.State.WAITING, null, 0);
            store.enter(placement, line);
            return Outcome.done(line.id());
        }
        return correct(before.get(), minutes);
    }

    private Outcome<UUID> correct(Presence line, int minutes) {
        boolean same = line.minutes() == minutes;
        if (line.isConfirmed() && !same) {
            return Outcome.refused(Problem.of("day", "error.presence.confirmed"));
        }
        if (line.isBack() || !same) {
            store.correct(line, minutes);
        }
        return Outcome.done(line.id());
    }

    /** Takes a day away; one that is gone already is no problem, a confirmed one stays. */
    @Transactional
    public Outcome<UUID> remove(Actor.Person actor, UUID placement, UUID line) {
        UUID own = own(actor, placement).id();
        Optional<Presence> before = queries.find(own, line);
        if (before.map(Presence::isConfirmed).orElse(false)) {
            return Outcome.refused(Problem.ofAll("error.presence.confirmed"));
        }
        before.ifPresent(found -> store.remove(found.id()));
        return Outcome.done(placement);
    }

    private PlacementSummary own(Actor.Person actor, UUID placement) {
        PlacementSummary found = placements.get(placement);
        if (TrainingSide.of(actor, found) != TrainingSide.PEER) {
            throw new NotAllowed("to enter hours");
        }
        if (found.dates().startedOn() == null) {
            throw new NotFound("hours before the arrival");
        }
        return found;
    }

    private boolean isWithin(PlacementSummary.Dates dates, LocalDate day) {
        LocalDate ended = dates.endedOn();
        return dates.startedOn() != null
                && !day.isBefore(dates.startedOn())
                && !day.isAfter(today.date())
                && (ended == null || !day.isAfter(ended));
    }
}
