package org.cordee.pathway.preparation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team writes its charter; a peer reads it again and ticks that they did. */
@Component
public class WriteCharter {

    private final Paths paths;
    private final CharterQueries queries;
    private final CharterStore store;
    private final Today today;

    WriteCharter(Paths paths, CharterQueries queries, CharterStore store, Today today) {
        this.paths = paths;
        this.queries = queries;
        this.store = store;
        this.today = today;
    }

    /** Writes the lines, one commitment each; gives the path. Lines changed after a peer read them ask for a new reading. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID path, List<String> lines) {
        PreparationPolicy.mayPrepare(actor, paths.get(path).structure());
        Problem refusal = refusal(lines);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        Optional<Charter> before = queries.of(path);
        if (before.isEmpty()) {
            store.start(path, lines, today.date());
        } else if (!before.get().lines().equals(lines)) {
            Charter charter = before.get();
            store.change(charter, charter.isRead() ? charter.edition() + 1 : charter.edition(), lines, today.date());
        }
        return Outcome.done(path);
    }

    /** The peer of the place ticks that they read the charter as it is today; nobody does it for them. */
    @Transactional
    public Outcome<UUID> readAsPeer(Actor.Person actor, UUID path) {
        store.read(charter(path), PreparationPolicy.peer(actor), today.date());
        return Outcome.done(path);
    }

    /** The team says that a peer without an account read it: shown as what the team says. */
    @Transactional
    public Outcome<UUID> sayRead(Actor.Person actor, UUID path) {
        PreparationPolicy.mayPrepare(actor, paths.get(path).structure());
        store.read(charter(path), null, today.date());
        return Outcome.done(path);
    }

    private Charter charter(UUID path) {
        return queries.of(path).orElseThrow(() -> new NotFound("charter of " + path));
    }

    private static @Nullable Problem refusal(List<String> lines) {
        if (lines.isEmpty()) {
            return Problem.of("lines", "error.form.required");
        }
        if (lines.size() > Charter.MOST_LINES) {
            return Problem.of("lines", "error.preparation.lines", Charter.MOST_LINES);
        }
        for (String line : lines) {
            if (line.length() > Charter.LONGEST_LINE || line.length() < Fear.SHORTEST) {
                return Problem.of("lines", "error.preparation.line", Charter.LONGEST_LINE);
            }
        }
        return SensitiveText.refusal("lines", String.join("\n", lines)).orElse(null);
    }
}
