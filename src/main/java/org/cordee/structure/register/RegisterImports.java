package org.cordee.structure.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cordee.platform.Ids;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.db.ActorTransactionManager;
import org.cordee.platform.time.Today;
import org.cordee.structure.finess.NotARegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports register files as the job {@code import}: in one go for a command, step by step for a screen. */
@Component
public class RegisterImports {
    private static final Actor JOB = new Actor.Job("import");

    private final RegisterSteps steps;
    private final ImportQueries queries;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;

    RegisterImports(RegisterSteps steps, ImportQueries queries, PlatformTransactionManager transactions) {
        this.steps = steps;
        this.queries = queries;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Reads, compares and applies a file in one transaction; a dry run does the same and takes everything back.
     *
     * @param news told how many rows have been read, from time to time
     * @throws NotARegister when the file cannot be read; nothing is written then
     */
    public ImportReport importAtOnce(Path path, boolean dryRun, IntConsumer news) {
        String digest = digest(path);
        return Actors.as(
                JOB,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    UUID batch = steps.begin(String.valueOf(path.getFileName()), digest);
                    steps.load(batch, steps.recognise(batch, path), news);
                    ImportReport report = report(batch);
                    if (dryRun) {
                        status.setRollbackOnly();
                    } else {
                        steps.apply(batch);
                    }
                    return report;
                })));
    }

    /** The import for a command that runs without the application, on a pool of connections of the application's role. */
    public static RegisterImports on(DataSource pool, Clock clock) {
        var transactions = new ActorTransactionManager(pool, clock, new Today(clock, ZoneOffset.UTC));
        var steps = new RegisterSteps(
                new CopyStore(pool),
                ImportStore.on(pool),
                ApplyStore.on(pool),
                UndoStore.on(pool),
                new Ids(clock),
                clock);
        return new RegisterImports(steps, ImportQueries.on(pool), transactions);
    }

    private ImportReport report(UUID batch) {
        return new ImportReport(
                queries.find(batch).orElseThrow().counts(),
                queries.rows(batch, "rejected", 0, ImportReport.MOST).stream()
                        .map(row -> new ImportReport.RejectedRow(
                                row.line(), row.finess(), row.name(), String.join(" ", row.reasons())))
                        .toList());
    }

    UUID begin(Path path, String fileName) {
        String digest = digest(path);
        return asJob(transaction, () -> steps.begin(fileName, digest));
    }

    /** Loads and compares; its progress is visible to others while it runs, its rows only at the end. */
    void load(UUID batch, Path path) {
        try {
            var file = asJob(apart, () -> steps.recognise(batch, path));
            asJob(transaction, () -> {
                steps.load(
                        batch,
                        file,
                        read -> asJob(apart, () -> {
                            steps.hear(batch, read);
                            return true;
                        }));
                return true;
            });
        } catch (NotARegister refused) {
            fail(batch, "structure.import.failure.layout");
        }
    }

    void fail(UUID batch, String messageKey) {
        asJob(apart, () -> {
            steps.fail(batch, messageKey);
            return true;
        });
    }

    /** Writes the reviewed rows; the audit keeps who decided it. */
    void apply(Actor.Person person, UUID batch) {
        decided(person, batch, "apply");
        asJob(transaction, () -> {
            steps.apply(batch);
            return true;
        });
    }

    /** Takes the import back, except what is in use. */
    void undo(Actor.Person person, UUID batch) {
        decided(person, batch, "undo");
        asJob(transaction, () -> {
            steps.undo(batch);
            return true;
        });
    }

    void discard(UUID batch) {
        asJob(transaction, () -> {
            steps.discard(batch);
            return true;
        });
    }

    private void decided(Actor.Person person, UUID batch, String decision) {
        Actors.run(person, () -> apart.executeWithoutResult(status -> steps.decided(batch, decision)));
    }

    private static <T> T asJob(TransactionTemplate template, Supplier<T> work) {
        return Actors.as(JOB, () -> Objects.requireNonNull(template.execute(status -> work.get())));
    }

    private static String digest(Path path) {
        try (var in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
