package org.cordee.pathway.proposal;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** What a structure answered to a peer's proposals of late, on their home: a voice is seen to have had an effect, or not. */
@Component
class AnswersOfMyWeek implements Awaiting {

    private static final int DAYS = 30;

    private final ProposalQueries queries;
    private final Today today;

    AnswersOfMyWeek(ProposalQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        return actor.role() != Role.PEER
                ? List.of()
                : queries.seen().stream()
                        .filter(proposal -> ProposalPolicy.isAuthor(actor, proposal) && isOfLate(proposal.dates()))
                        .map(proposal ->
                                new Item(Weight.WAITS, key(proposal), List.of(proposal.title()), proposal.path(), null))
                        .toList();
    }

    private boolean isOfLate(Proposal.Dates dates) {
        LocalDate last = dates.reportedOn() == null ? dates.answeredOn() : dates.reportedOn();
        return last != null
                && dates.withdrawnOn() == null
                && !last.isBefore(today.date().minusDays(DAYS));
    }

    private static String key(Proposal proposal) {
        return proposal.dates().reportedOn() == null ? "proposal.awaited.answered" : "proposal.awaited.reported";
    }
}
