package org.cordee.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.account.RoleHolders;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A structure or a working group adds a statement, or says it anew: every version stays. */
@Component
class WriteStatement {

    private final StatementStore store;
    private final StatementQueries queries;
    private final RoleHolders holders;
    private final Ids ids;
    private final Today today;

    WriteStatement(StatementStore store, StatementQueries queries, RoleHolders holders, Ids ids, Today today) {
        this.store = store;
        this.queries = queries;
        this.holders = holders;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> add(Actor.Person author, StatementDraft draft) {
        UUID structure = KeepingPolicy.structure(author);
        boolean group = StatementPolicy.writesForAGroup(author);
        List<Problem> problems = problems(draft);
        if (group && draft.group().isBlank()) {
            problems.add(Problem.of("group", "error.form.required"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        UUID id = ids.next();
        store.add(author, id, structure, group ? draft.group() : holders.label(author), today.date());
        store.write(author, id, 1, draft, today.date());
        store.moved(author, id, StatementStatus.DRAFT, today.date());
        return Outcome.done(id);
    }

    /** A new version; what everybody read goes back to the region until the coordination has read it again. */
    @Transactional
    Outcome<UUID> change(Actor.Person author, UUID id, StatementDraft draft, int version) {
        AddedStatement before = queries.one(id);
        StatementPolicy.keeps(author, before);
        if (before.current().number() != version) {
            throw new StaleVersion("statement " + id);
        }
        List<Problem> problems = problems(draft);
        if (before.status() == StatementStatus.ARCHIVED) {
            problems.add(Problem.ofAll("error.statement.archived"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        store.write(author, id, version + 1, draft, today.date());
        StatementStatus after = before.status().afterChange(StatementPolicy.writesForAGroup(author));
        if (after != before.status()) {
            store.move(author, id, after, today.date());
        }
        if (after != StatementStatus.DRAFT) {
            store.stands(id, draft.testimonies(), today.date());
        }
        return Outcome.done(id);
    }

    private List<Problem> problems(StatementDraft draft) {
        List<Problem> problems = new ArrayList<>();
        said("title", draft.title(), draft, problems);
        said("claim", draft.claim(), draft, problems);
        SensitiveText.refusal("group", draft.group()).ifPresent(problems::add);
        SensitiveText.refusal("reason", draft.reason()).ifPresent(problems::add);
        if (queries.standing(draft.testimonies(), draft.subjects()).size()
                != draft.testimonies().size()) {
            problems.add(Problem.of("testimonies", "error.statement.testimony"));
        }
        return problems;
    }

    private static void said(String field, String text, StatementDraft draft, List<Problem> problems) {
        ClaimWords.refusal(field, text, draft.level()).ifPresent(problems::add);
        SensitiveText.refusal(field, text).ifPresent(problems::add);
    }
}
