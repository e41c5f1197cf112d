package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team says what it fears and hopes, answers a fear, or says who looks for the answer and until when. */
@Component
public class KeepFears {

    private final Paths paths;
    private final FearQueries queries;
    private final FearStore store;
    private final PreparationContents contents;
    private final Placements placements;
    private final Today today;

    KeepFears(
            Paths paths,
            FearQueries queries,
            FearStore store,
            PreparationContents contents,
            Placements placements,
            Today today) {
        this.paths = paths;
        this.queries = queries;
        this.store = store;
        this.contents = contents;
        this.placements = placements;
        this.today = today;
    }

    /**
     * Writes a fear or a hope; gives its id. Words that would reach a person, and less than three letters, are refused.
     *
     * @param function of whoever said it, or null
     */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID path, boolean hope, String words, @Nullable String function) {
        PreparationPolicy.mayPrepare(actor, paths.get(path).structure());
        Problem refusal =
                refusal("words", words).or(() -> unknown("saidBy", function)).orElse(null);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        Fear.Said said = new Fear.Said(hope ? Fear.Kind.HOPE : Fear.Kind.FEAR, words, function, today.date());
        // An id that tells its time would stand beside the log of requests.
        Fear fear = new Fear(UUID.randomUUID(), path, said, null, null, 0);
        store.add(fear);
        return Outcome.done(fear.id());
    }

    /** Answers a fear, in other words than before or none: without words the answer is taken back. Gives the path. */
    @Transactional
    public Outcome<UUID> answer(Actor.Person actor, UUID id, String words) {
        Fear fear = fear(actor, id);
        if (words.isEmpty()) {
            store.answer(fear, null);
            return Outcome.done(fear.path());
        }
        Problem refusal = fear.said().kind() == Fear.Kind.HOPE
                ? Problem.of("answer", "error.preparation.hope")
                : refusal("answer", words).orElse(null);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        store.answer(fear, new Fear.Answer(words, today.date()));
        return Outcome.done(fear.path());
    }

    /**
     * Says who looks for an answer and until when; gives the path.
     *
     * @param function a function, or null when {@code account} is somebody of the team
     */
    @Transactional
    public Outcome<UUID> entrust(
            Actor.Person actor, UUID id, @Nullable String function, @Nullable UUID account, LocalDate dueOn) {
        Fear fear = fear(actor, id);
        UUID structure = paths.get(fear.path()).structure();
        boolean one = (function == null) != (account == null);
        if (!one || fear.said().kind() == Fear.Kind.HOPE || !isOfTeam(structure, account)) {
            return Outcome.refused(Problem.of("owner", "error.form.choice"));
        }
        Problem refusal = unknown("owner", function)
                .or(() -> dueOn.isBefore(today.date())
                        ? Optional.of(Problem.of("dueOn", "error.preparation.past"))
                        : Optional.empty())
                .orElse(null);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        store.own(fear, new Fear.Owner(function, account, null, dueOn));
        return Outcome.done(fear.path());
    }

    /** Takes a line back, for one written twice or that says too much; gives the path. */
    @Transactional
    public Outcome<UUID> remove(Actor.Person actor, UUID id) {
        Fear fear = fear(actor, id);
        store.remove(fear);
        return Outcome.done(fear.path());
    }

    private Fear fear(Actor.Person actor, UUID id) {
        Fear fear = queries.get(id);
        PreparationPolicy.mayPrepare(actor, paths.get(fear.path()).structure());
        return fear;
    }

    private boolean isOfTeam(UUID structure, @Nullable UUID account) {
        return account == null
                || placements.team(structure).stream()
                        .anyMatch(member -> member.account().equals(account));
    }

    private Optional<Problem> unknown(String field, @Nullable String function) {
        return function == null || contents.current().knows(function)
                ? Optional.empty()
                : Optional.of(Problem.of(field, "error.form.choice"));
    }

    static Optional<Problem> refusal(String field, String words) {
        return words.length() < Fear.SHORTEST
                ? Optional.of(Problem.of(field, "error.preparation.short"))
                : SensitiveText.refusal(field, words);
    }
}
