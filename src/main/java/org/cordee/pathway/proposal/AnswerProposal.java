package org.cordee.pathway.proposal;

import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director answers a proposal, then says what became of it; what was said stays, what is said later is added. */
@Component
public class AnswerProposal {

    private final ProposalStore store;
    private final ProposalQueries queries;
    private final Ids ids;
    private final Today today;

    AnswerProposal(ProposalStore store, ProposalQueries queries, Ids ids, Today today) {
        this.store = store;
        this.queries = queries;
        this.ids = ids;
        this.today = today;
    }

    /** Yes, partly or no, and why. */
    @Transactional
    public Outcome<UUID> answer(Actor.Person actor, UUID id, Choice choice, String words) {
        return add(actor, id, choice, words);
    }

    /** What became of it: refused before an answer. */
    @Transactional
    public Outcome<UUID> report(Actor.Person actor, UUID id, String words) {
        return add(actor, id, null, words);
    }

    private Outcome<UUID> add(Actor.Person actor, UUID id, @Nullable Choice choice, String words) {
        Proposal proposal = queries.get(id);
        ProposalPolicy.mayAnswer(actor, proposal);
        if (proposal.dates().withdrawnOn() != null) {
            return Outcome.refused(Problem.ofAll("error.proposal.withdrawn"));
        }
        if (choice == null && proposal.dates().answeredOn() == null) {
            return Outcome.refused(Problem.ofAll("error.proposal.answer_first"));
        }
        Problem sensitive = SensitiveText.refusal("words", words).orElse(null);
        if (sensitive != null) {
            return Outcome.refused(sensitive);
        }
        store.answer(ids.next(), proposal, new ProposalAnswer(choice, words, today.date()), actor.account());
        if (choice == null) {
            store.reported(proposal, today.date());
        } else {
            store.answered(proposal, today.date());
        }
        return Outcome.done(id);
    }
}
