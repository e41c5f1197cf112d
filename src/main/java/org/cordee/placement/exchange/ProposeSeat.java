package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.placement.Frame;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.ProposePlacement;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes a place of the exchange to the peer who asked: the coordinator from what is suggested, or the direction from
 * what was said. The proposal stands for one place of the period, held only once everybody has said yes. A trainee's is
 * refused while the request names no school.
 */
@Component
public class ProposeSeat {

    private final PlaceRequestQueries requests;
    private final NeedQueries needs;
    private final ThreadQueries threads;
    private final ProposePlacement propose;
    private final HeldSeatStore seats;
    private final Today today;

    ProposeSeat(
            PlaceRequestQueries requests,
            NeedQueries needs,
            ThreadQueries threads,
            ProposePlacement propose,
            HeldSeatStore seats,
            Today today) {
        this.requests = requests;
        this.needs = needs;
        this.threads = threads;
        this.propose = propose;
        this.seats = seats;
        this.today = today;
    }

    /** The coordinator proposes a place that fits a peer's request. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person coordinator, UUID request, UUID need, UUID period) {
        Request asked = requests.get(request);
        UUID peer = asked.peer();
        if (peer == null) {
            throw new NotFound("somebody to propose a place to");
        }
        Need wanted = needs.get(need);
        RequestDraft draft = asked.asked();
        return draft.statuses().stream()
                .filter(status -> wanted.kind().statuses().contains(status))
                .findFirst()
                .map(status -> proposed(
                        coordinator, wanted, chosen(wanted, period), new Footing(peer, status, draft.bodies())))
                .orElseGet(() -> Outcome.refused(Problem.ofAll("error.placement.not_now")));
    }

    /** The direction proposes its place to the peer who wrote to it. */
    @Transactional
    public Outcome<UUID> answer(Actor.Person director, TalkThread thread, UUID period, PlacementStatus status) {
        UUID peer = thread.peer();
        Need wanted = needs.get(thread.need());
        if (peer == null || !wanted.kind().statuses().contains(status)) {
            throw new NotFound("somebody to propose a place to");
        }
        return proposed(
                director, wanted, chosen(wanted, period), new Footing(peer, status, threads.bodies(thread.id())));
    }

    /**
     * A trainee of a cohort.
     *
     * @param from the first day of the cohort
     * @param to its last day
     */
    public record Trainee(UUID peer, UUID school, LocalDate from, LocalDate to) {}

    /** The coordination proposes to a trainee the place they were given in their cohort, over the days in common. */
    @Transactional
    public Outcome<UUID> toTrainee(Actor.Person coordinator, Trainee trainee, UUID need, UUID period) {
        ExchangePolicy.proposesToCohort(coordinator);
        Need wanted = needs.get(need);
        if (!wanted.kind().statuses().contains(PlacementStatus.TRAINEE)) {
            return Outcome.refused(Problem.ofAll("error.placement.not_now"));
        }
        var footing =
                new Footing(trainee.peer(), PlacementStatus.TRAINEE, new RequestDraft.Bodies(trainee.school(), null));
        return proposed(coordinator, wanted, chosen(wanted, period).within(trainee.from(), trainee.to()), footing);
    }

    private record Footing(UUID peer, PlacementStatus status, RequestDraft.Bodies bodies) {}

    private static Period chosen(Need need, UUID period) {
        return need.periods().stream()
                .filter(each -> each.id().equals(period))
                .findFirst()
                .orElseThrow(() -> new NotFound("period " + period));
    }

    private Outcome<UUID> proposed(Actor.Person actor, Need need, Period chosen, Footing footing) {
        ExchangePolicy.proposes(actor, need.structure());
        if (footing.status() == PlacementStatus.TRAINEE && footing.bodies().training() == null) {
            return Outcome.refused(Problem.ofAll("error.exchange.no_school"));
        }
        var command = new ProposePlacement.Command(
                footing.peer(), need.structure(), null, footing.status(), frame(need, chosen, footing));
        return propose.handle(actor, command).fold(placement -> asked(placement, chosen), Outcome::refused);
    }

    private Outcome<UUID> asked(UUID placement, Period period) {
        seats.ask(placement, period.id(), today.date());
        return Outcome.done(placement);
    }

    private Frame frame(Need need, Period period, Footing footing) {
        PlacementStatus status = footing.status();
        LocalDate from = period.startsOn().isBefore(today.date()) ? today.date() : period.startsOn();
        @Nullable Integer hours = need.weeklyHours();
        return new Frame(
                need.comfort().tutor(),
                null,
                from,
                period.endsOn(),
                hours != null && status.countsHours() ? Double.valueOf(hours) : null,
                null,
                status == PlacementStatus.VOLUNTEER ? footing.bodies().association() : null,
                status == PlacementStatus.TRAINEE ? footing.bodies().training() : null);
    }
}
