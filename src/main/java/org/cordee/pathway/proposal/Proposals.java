package org.cordee.pathway.proposal;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;
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

    /** A proposal made to a structure and what was answered, without a word of it and without who made it. */
    public record Told(
            LocalDate madeOn,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate reportedOn,
            String href) {}

    /** The proposals made to the director's structure, withdrawn ones left out, the latest first; nothing for anybody else. */
    public List<Told> toldTo(Actor.Person actor) {
        return actor.role() != Role.DIRECTOR
                ? List.of()
                : queries.seen().stream()
                        .filter(proposal -> proposal.dates().withdrawnOn() == null
                                && proposal.place().structure().equals(actor.scope()))
                        .map(proposal -> new Told(
                                proposal.dates().madeOn(),
                                proposal.dates().answeredOn(),
                                proposal.dates().reportedOn(),
                                proposal.path()))
                        .toList();
    }

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
