package org.cordee.evidence.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member answers, alone, and may answer anew until the vote is over. Words are kept as typed: no guard of claims reads
 * them. Their author takes them back whenever they want.
 */
@Component
class CastBallot {

    private final VoteStore store;
    private final VoteQueries queries;
    private final Ids ids;
    private final Today today;

    CastBallot(VoteStore store, VoteQueries queries, Ids ids, Today today) {
        this.store = store;
        this.queries = queries;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person voter, UUID id, BallotDraft draft) {
        Vote vote = queries.one(id);
        Seat seat = queries.seat(id, voter.account()).orElseThrow(() -> new NotAllowed("sits in no such committee"));
        List<Problem> problems = new ArrayList<>();
        if (vote.isOver(today.date())) {
            problems.add(Problem.ofAll("error.committee.over"));
        }
        if (!draft.words().isBlank() && draft.signature().isBlank()) {
            problems.add(Problem.of("signature", "error.form.required"));
        }
        SensitiveText.refusal("words", draft.words()).ifPresent(problems::add);
        SensitiveText.refusal("signature", draft.signature()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        store.cast(id, voter.account(), draft.choice(), today.date());
        store.forgetWords(id, voter.account());
        if (!draft.words().isBlank()) {
            Opinion opinion = new Opinion(
                    ids.next(), seat.corner(), draft.choice(), draft.signature(), draft.words(), today.date());
            store.say(id, voter.account(), opinion);
        }
        return Outcome.done(id);
    }

    /** Takes the author's words away from the statement; their answer stays counted. */
    @Transactional
    void withdraw(Actor.Person author, UUID id) {
        store.withdraw(id, author.account(), today.date());
    }
}
