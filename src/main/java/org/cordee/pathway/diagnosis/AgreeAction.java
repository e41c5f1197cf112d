package org.cordee.pathway.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team agrees to do something on its path, says it better, does it, opens it again or takes it back. */
@Component
public class AgreeAction {

    private final Paths paths;
    private final ActionQueries queries;
    private final ActionStore store;
    private final Ids ids;
    private final Today today;

    AgreeAction(Paths paths, ActionQueries queries, ActionStore store, Ids ids, Today today) {
        this.paths = paths;
        this.queries = queries;
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    /** Agrees on it; words that would reach a person are refused. Gives the path back, as all acts here do. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID path, @Nullable String practice, Agreed words) {
        UUID structure = paths.get(path).structure();
        DiagnosisPolicy.mayAgree(actor, structure);
        List<Problem> problems = problems(words);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        Action action = new Action(ids.next(), path, structure, practice, words, null, 0);
        store.add(action, today.date());
        return Outcome.done(path);
    }

    /** Says it better. */
    @Transactional
    public Outcome<UUID> change(Actor.Person actor, UUID id, Agreed words) {
        Action action = action(actor, id);
        List<Problem> problems = problems(words);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        store.change(action, words);
        return Outcome.done(action.path());
    }

    /** Done today, or open again. */
    @Transactional
    public Outcome<UUID> done(Actor.Person actor, UUID id, boolean done) {
        Action action = action(actor, id);
        if (done != action.isOpen()) {
            return Outcome.done(action.path());
        }
        store.done(action, done ? today.date() : null, done ? actor.account() : null);
        return Outcome.done(action.path());
    }

    /** Takes it back; pressed twice, the second finds nothing and gets the answer of the first. */
    @Transactional
    public Outcome<UUID> remove(Actor.Person actor, UUID id) {
        Action action = queries.find(id).orElseThrow(() -> new StaleVersion("action " + id));
        DiagnosisPolicy.mayAgree(actor, action.structure());
        store.remove(action);
        return Outcome.done(action.path());
    }

    private Action action(Actor.Person actor, UUID id) {
        Action action = queries.find(id).orElseThrow(() -> new NotFound("action " + id));
        DiagnosisPolicy.mayAgree(actor, action.structure());
        return action;
    }

    private static List<Problem> problems(Agreed agreed) {
        List<Problem> problems = new ArrayList<>();
        if (agreed.what().length() < Action.SHORTEST) {
            problems.add(Problem.of("what", "error.diagnosis.action"));
        }
        SensitiveText.refusal("what", agreed.what()).ifPresent(problems::add);
        Optional.ofNullable(agreed.owner())
                .flatMap(owner -> SensitiveText.refusal("owner", owner))
                .ifPresent(problems::add);
        return problems;
    }
}
