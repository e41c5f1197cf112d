package org.cordee.platform.retention;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends what has been kept long enough, as the job {@code retention}, one transaction per rule. */
@Component("platform.retention")
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Actor JOB = new Actor.Job(RetentionRule.JOB);

    private final RetentionContent content = RetentionContent.read();
    private final RetentionStore store;
    private final TransactionTemplate transactions;
    private final Clock clock;

    /** On this database, for the application and for commands beside it. */
    public Retention(RetentionStore store, PlatformTransactionManager manager, Clock clock) {
        this.store = store;
        this.transactions = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** What a rule ends: how many rows, those deleted with them not counted. */
    public record Due(RetentionRule rule, long rows) {}

    /** The rules in force. */
    public RetentionContent content() {
        return content;
    }

    /** Counts what would go now, and leaves everything as it is. */
    public List<Due> dryRun() {
        return ours().map(rule -> new Due(rule, asJob(rule, each -> store.due(each, clock.instant()))))
                .toList();
    }

    /** Deletes or empties what is due. A rule that fails is written to the log and tried again the next night; the others go on. */
    public List<Due> apply() {
        List<Due> done = new ArrayList<>();
        ours().forEach(rule -> {
            try {
                done.add(new Due(rule, asJob(rule, each -> store.end(each, clock.instant()))));
            } catch (DataAccessException problem) {
                LOG.error("the retention rule {} was not carried out", rule.code(), problem);
            }
        });
        return done;
    }

    private Stream<RetentionRule> ours() {
        return content.rules().stream().filter(RetentionRule::ours);
    }

    private long asJob(RetentionRule rule, Function<RetentionRule, Long> work) {
        Long rows = Actors.as(JOB, () -> transactions.execute(status -> work.apply(rule)));
        return Objects.requireNonNull(rows);
    }
}
