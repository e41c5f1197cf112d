package org.cordee.gathering;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordination sets a date of a group, calls it off, and says afterwards how many came: a number, never who. */
@Component
public class HoldMeeting {

    private final CircleQueries queries;
    private final CircleStore store;
    private final Ids ids;
    private final Today today;

    HoldMeeting(CircleQueries queries, CircleStore store, Ids ids, Today today) {
        this.queries = queries;
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    /** What is said of a date. */
    public record Said(
            LocalDate day,
            LocalTime at,
            String place,
            @Nullable String agenda) {}

    /** Sets it; refused in the past, and in a group that is closed. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID circle, Said said) {
        GatheringPolicy.mustConvene(actor);
        if (said.day().isBefore(today.date())) {
            return Outcome.refused(Problem.of("day", "error.gathering.past"));
        }
        if (!queries.get(actor, circle).isOpen()) {
            return Outcome.refused(Problem.ofAll("error.gathering.closed"));
        }
        UUID id = ids.next();
        store.meet(id, circle, said);
        return Outcome.done(id);
    }

    /** How many came. */
    @Transactional
    public void came(Actor.Person actor, UUID circle, UUID meeting, int number) {
        GatheringPolicy.mustConvene(actor);
        store.came(circle, meeting, number);
    }

    /** Calls it off; it stays to be read. */
    @Transactional
    public void cancel(Actor.Person actor, UUID circle, UUID meeting) {
        GatheringPolicy.mustConvene(actor);
        store.cancel(circle, meeting, today.date());
    }
}
