package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is left of a preparation session, or takes it back. */
@Component
public class HoldSession {

    private final Paths paths;
    private final SessionQueries queries;
    private final SessionStore store;
    private final PreparationContents contents;
    private final Ids ids;
    private final Today today;

    HoldSession(
            Paths paths,
            SessionQueries queries,
            SessionStore store,
            PreparationContents contents,
            Ids ids,
            Today today) {
        this.paths = paths;
        this.queries = queries;
        this.store = store;
        this.contents = contents;
        this.ids = ids;
        this.today = today;
    }

    /**
     * What was held.
     *
     * @param came how many of each function, by code
     * @param title of what was used, or null
     * @param address where it can be read, or null
     */
    public record Command(
            LocalDate heldOn,
            String said,
            Map<String, Integer> came,
            @Nullable String title,
            @Nullable String address) {}

    /** Gives the session; a day to come, nobody, words that would reach a person, or a link that is none, are refused. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID path, Command command) {
        PreparationPolicy.mayPrepare(actor, paths.get(path).structure());
        List<Problem> problems = problems(command);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        List<Session.Material> materials =
                command.title() == null ? List.of() : List.of(new Session.Material(command.title(), command.address()));
        Session session = new Session(ids.next(), path, command.heldOn(), command.said(), command.came(), materials);
        store.add(session);
        return Outcome.done(session.id());
    }

    /** Takes back a session written by mistake; gives its path. */
    @Transactional
    public Outcome<UUID> remove(Actor.Person actor, UUID session) {
        UUID path = queries.path(session);
        PreparationPolicy.mayPrepare(actor, paths.get(path).structure());
        store.remove(session);
        return Outcome.done(path);
    }

    private List<Problem> problems(Command command) {
        List<Problem> problems = new ArrayList<>();
        KeepFears.refusal("said", command.said()).ifPresent(problems::add);
        if (command.heldOn().isAfter(today.date())) {
            problems.add(Problem.of("heldOn", "error.preparation.to_come"));
        }
        boolean counted = command.came().entrySet().stream()
                .allMatch(one -> contents.current().knows(one.getKey())
                        && one.getValue() >= 1
                        && one.getValue() <= Session.MOST_OF_ONE);
        if (command.came().isEmpty() || !counted) {
            problems.add(Problem.of("came", "error.preparation.nobody"));
        }
        if (command.title() != null) {
            SensitiveText.refusal("title", command.title()).ifPresent(problems::add);
        }
        if (command.address() != null && !isLink(command)) {
            problems.add(Problem.of("address", "error.preparation.link"));
        }
        return problems;
    }

    private static boolean isLink(Command command) {
        return command.title() != null
                && command.address() != null
                && command.address().matches("https?://[^ ]+");
    }
}
