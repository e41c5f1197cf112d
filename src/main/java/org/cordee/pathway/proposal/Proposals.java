package org.cordee.pathway.proposal;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;

/** What the homes of others show of proposals. */
@Component
public class Proposals {

    private final ProposalQueries queries;

    Proposals(ProposalQueries queries) {
        this.queries = queries;
    }

    /** A proposal that waits for an answer. */
    public record Waiting(String place, String href, LocalDate day) {}

    /** The proposals that wait for the director's answer, the one due first before the others; nothing for anybody else. */
    public List<Waiting> waitingFor(Actor.Person actor) {
        return actor.role() != Role.DIRECTOR
                ? List.of()
                : queries.seen().stream()
                        .filter(proposal -> ProposalPolicy.answers(actor, proposal))
                        .filter(proposal -> proposal.dates().answeredOn() == null
                                && proposal.dates().withdrawnOn() == null)
                        .map(proposal -> new Waiting(
                                proposal.place().name(),
                                proposal.path(),
                                proposal.dates().dueOn()))
                        .toList();
    }
}
