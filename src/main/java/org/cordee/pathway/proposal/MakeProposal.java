package org.cordee.pathway.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.Placements;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody proposes something to a structure, and may take it back while it lasts. */
@Component
public class MakeProposal {

    private final ProposalStore store;
    private final ProposalQueries queries;
    private final Placements placements;
    private final ProposalContent content;
    private final Ids ids;
    private final Today today;

    MakeProposal(
            ProposalStore store,
            ProposalQueries queries,
            Placements placements,
            ReferencePacks packs,
            Ids ids,
            Today today) {
        this.store = store;
        this.queries = queries;
        this.placements = placements;
        this.content = packs.latest("proposals").as(ProposalContent.class);
        this.ids = ids;
        this.today = today;
    }

    /** What is proposed, to which structure. */
    public record Command(UUID structure, Voice voice, String title, String words) {}

    /** The new proposal. A peer proposes where they work now; others in their own structure. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, Command command) {
        ProposalPolicy.mayMake(actor, command.voice());
        if (!worksThere(actor, command.structure())) {
            return Outcome.refused(Problem.of("structure", "error.form.choice"));
        }
        List<Problem> problems = new ArrayList<>();
        SensitiveText.refusal("title", command.title()).ifPresent(problems::add);
        SensitiveText.refusal("words", command.words()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        Proposal proposal = new Proposal(
                ids.next(),
                new Proposal.Place(command.structure(), territory(actor), ""),
                command.voice(),
                actor.account(),
                command.title(),
                command.words(),
                new Proposal.Dates(today.date(), today.date().plusDays(content.answerDays()), null, null, null),
                0);
        store.add(proposal);
        return Outcome.done(proposal.id());
    }

    /** Takes it back: its words go, that there was one stays. */
    @Transactional
    public Outcome<UUID> withdraw(Actor.Person actor, UUID id) {
        Proposal proposal = queries.get(id);
        ProposalPolicy.mayWithdraw(actor, proposal);
        if (proposal.dates().withdrawnOn() != null) {
            return Outcome.refused(Problem.ofAll("error.proposal.withdrawn"));
        }
        store.withdraw(proposal, today.date());
        return Outcome.done(id);
    }

    private boolean worksThere(Actor.Person actor, UUID structure) {
        return actor.role() == Role.PEER
                ? placements.liveOfPeer(actor.scopeOrStop()).stream()
                        .anyMatch(placement -> placement.state().isRunning()
                                && placement.place().structure().equals(structure))
                : structure.equals(actor.scope());
    }

    private static UUID territory(Actor.Person actor) {
        UUID territory = actor.territory();
        if (territory == null) {
            throw new NotAllowed("a role without a territory");
        }
        return territory;
    }
}
