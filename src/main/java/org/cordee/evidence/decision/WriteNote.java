package org.cordee.evidence.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.account.RoleHolders;
import org.cordee.evidence.ClaimWords;
import org.cordee.evidence.KeepingPolicy;
import org.cordee.evidence.KnownStatements;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.cordee.statistics.ClaimLevel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A director or the coordination writes a note, or says it anew until it is decided: every version stays. */
@Component
class WriteNote {

    private final DecisionStore store;
    private final DecisionQueries queries;
    private final KnownStatements statements;
    private final RoleHolders holders;
    private final Ids ids;
    private final Today today;

    WriteNote(
            DecisionStore store,
            DecisionQueries queries,
            KnownStatements statements,
            RoleHolders holders,
            Ids ids,
            Today today) {
        this.store = store;
        this.queries = queries;
        this.statements = statements;
        this.holders = holders;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> add(Actor.Person author, NoteDraft draft) {
        UUID structure = KeepingPolicy.structure(author);
        List<Problem> problems = problems(draft);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        UUID id = ids.next();
        store.add(author, id, structure, holders.label(author), today.date());
        store.write(author, id, 1, draft, today.date());
        store.moved(author, id, new Note.Move(NoteStatus.DRAFT, false, today.date(), author.role()));
        return Outcome.done(id);
    }

    @Transactional
    Outcome<UUID> change(Actor.Person author, UUID id, NoteDraft draft, int version) {
        Note before = queries.one(id);
        NotePolicy.keeps(author, before);
        if (before.current().number() != version) {
            throw new StaleVersion("note " + id);
        }
        List<Problem> problems = problems(draft);
        if (before.status() != NoteStatus.DRAFT) {
            problems.add(Problem.ofAll("error.decision.decided"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        store.write(author, id, version + 1, draft, today.date());
        return Outcome.done(id);
    }

    private List<Problem> problems(NoteDraft draft) {
        List<Problem> problems = new ArrayList<>();
        said("title", draft.title(), problems);
        said("proposal", draft.proposal(), problems);
        said("decision", draft.decision(), problems);
        said("in_spite", draft.inSpite(), problems);
        Stream.of(
                        SensitiveText.refusal("question", draft.question()),
                        SensitiveText.refusal("decided_by", draft.decidedBy()))
                .flatMap(found -> found.stream())
                .forEach(problems::add);
        if (draft.decidedOn() != null && draft.decidedOn().isAfter(today.date())) {
            problems.add(Problem.of("decided_on", "error.decision.future"));
        }
        List<String> known =
                statements.all().stream().map(stated -> stated.code()).toList();
        if (!known.containsAll(draft.statements())) {
            problems.add(Problem.of("statements", "error.decision.gone"));
        }
        return problems;
    }

    private static void said(String field, String text, List<Problem> problems) {
        ClaimWords.refusal(field, text, ClaimLevel.BEFORE_AFTER).ifPresent(problems::add);
        SensitiveText.refusal(field, text).ifPresent(problems::add);
    }
}
