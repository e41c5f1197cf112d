package org.cordee.supervision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Either of the two books a meeting, moves or cancels it, and says whether it was held. Each may correct the other. */
@Component
public class HoldMeetings {

    private static final int BACK = 60;
    private static final int AHEAD = 365;

    private final BondQueries bonds;
    private final MeetingQueries queries;
    private final MeetingStore store;
    private final Ids ids;
    private final Today today;

    HoldMeetings(BondQueries bonds, MeetingQueries queries, MeetingStore store, Ids ids, Today today) {
        this.bonds = bonds;
        this.queries = queries;
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    /** Books; a day that has passed, up to sixty days ago, is one on which it was held. */
    @Transactional
    public Outcome<UUID> book(Actor.Person actor, UUID bond, LocalDate day, LocalTime hour, Way way) {
        BondPolicy.isOneOfTheTwo(actor);
        Bond found = bonds.get(bond);
        Optional<Problem> refused = refusal(found, day);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        Meeting.State state = day.isBefore(today.date()) ? Meeting.State.HELD : Meeting.State.BOOKED;
        Meeting meeting = new Meeting(ids.next(), bond, new Meeting.When(day, hour, way), state, 0);
        store.book(meeting, actor.role());
        return Outcome.done(meeting.id());
    }

    /** Moves a meeting that is ahead, or that nobody spoke of yet; never into the past. */
    @Transactional
    Outcome<UUID> move(Actor.Person actor, Meeting meeting, Meeting.When when) {
        BondPolicy.isOneOfTheTwo(actor);
        Optional<Problem> refused = refusal(bonds.get(meeting.bond()), when.day());
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        if (meeting.state() != Meeting.State.BOOKED || when.day().isBefore(today.date())) {
            return Outcome.refused(Problem.of("day", "error.meeting.move"));
        }
        store.change(new Meeting(meeting.id(), meeting.bond(), when, meeting.state(), meeting.version()));
        return Outcome.done(meeting.bond());
    }

    /** Says what became of a meeting; held or missed only from its day on, cancelled only while it is booked. */
    @Transactional
    public Outcome<UUID> say(Actor.Person actor, UUID id, String word) {
        BondPolicy.isOneOfTheTwo(actor);
        Meeting meeting = queries.get(id);
        Meeting.State state = Meeting.State.valueOf(word);
        boolean fits =
                switch (state) {
                    case HELD, MISSED -> meeting.maySay(today.date());
                    case CANCELLED -> meeting.state() == Meeting.State.BOOKED;
                    case BOOKED -> false;
                };
        if (!fits) {
            return Outcome.refused(Problems.of(Problem.ofAll("error.meeting.say")));
        }
        if (meeting.state() != state) {
            store.change(new Meeting(meeting.id(), meeting.bond(), meeting.when(), state, meeting.version()));
        }
        return Outcome.done(meeting.bond());
    }

    private Optional<Problem> refusal(Bond bond, LocalDate day) {
        if (!bond.isOpen()) {
            return Optional.of(Problem.of("day", "error.meeting.ended"));
        }
        LocalDate now = today.date();
        boolean near = !day.isBefore(now.minusDays(BACK)) && !day.isAfter(now.plusDays(AHEAD));
        return near ? Optional.empty() : Optional.of(Problem.of("day", "error.meeting.day", BACK, AHEAD));
    }
}
