package org.cordee.agreement;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A coordinator words a clause for the territory. It holds for the documents made from then on; those made before keep
 * their words.
 */
@Component
public class WordClause {

    private final DocumentTemplates templates;
    private final ClauseQueries queries;
    private final ClauseStore store;
    private final Today today;

    WordClause(DocumentTemplates templates, ClauseQueries queries, ClauseStore store, Today today) {
        this.templates = templates;
        this.queries = queries;
        this.store = store;
        this.today = today;
    }

    /**
     * What is worded.
     *
     * @param edition the wording it takes the place of, as the coordinator saw it
     */
    public record Command(String template, String clause, int edition, String title, String text) {}

    /** The number of the new wording, or every reason why it is refused. */
    @Transactional
    public Outcome<Integer> handle(Actor.Person actor, Command command) {
        UUID territory = AgreementPolicy.wordsFor(actor);
        Template template = queries.worded(templates.get(command.template()), territory);
        Clause before = template.clauses().stream()
                .filter(clause -> clause.code().equals(command.clause()))
                .findFirst()
                .orElseThrow(() -> new NotFound("clause " + command.clause()));
        if (before.edition() != command.edition()) {
            throw new StaleVersion("agreement.clause");
        }
        List<Problem> problems = Blanks.problems(
                command.title(), command.text(), templates.placeholders().keySet());
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        Clause next = new Clause(before.code(), before.edition() + 1, command.title(), command.text());
        store.add(territory, template.code(), next, actor.account(), today.date());
        return Outcome.done(next.edition());
    }
}
