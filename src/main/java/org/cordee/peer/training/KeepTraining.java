package org.cordee.peer.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer keeps a training or certificate of theirs, and takes it away. */
@Component
public class KeepTraining {

    private final TrainingStore store;
    private final Ids ids;

    KeepTraining(TrainingStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    /**
     * What a peer says of a training.
     *
     * @param hours how many hours it lasted, or null
     * @param begunOn its first day, or null
     * @param obtainedOn its last day, or when the certificate was given, or null
     * @param expiresOn the last day the certificate holds, or null when it does not end
     */
    public record Said(
            String label,
            @Nullable String issuer,
            @Nullable Integer hours,
            @Nullable LocalDate begunOn,
            @Nullable LocalDate obtainedOn,
            @Nullable LocalDate expiresOn) {}

    /** Keeps it, with its certificate if there is one; refused when its days do not follow, or when it tells a number of somebody. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, Said said, @Nullable BroughtFile file) {
        UUID me = FollowedTrainingQueries.self(actor);
        List<Problem> problems = problems(said);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        UUID id = ids.next();
        store.add(me, id, said);
        if (file != null) {
            store.keepFile(me, id, file);
        }
        return Outcome.done(id);
    }

    /** Takes it away with its certificate. */
    @Transactional
    public void remove(Actor.Person actor, UUID training) {
        store.delete(FollowedTrainingQueries.self(actor), training);
    }

    private static List<Problem> problems(Said said) {
        List<Problem> problems = new ArrayList<>();
        SensitiveText.refusal("label", said.label()).ifPresent(problems::add);
        if (said.issuer() != null) {
            SensitiveText.refusal("issuer", said.issuer()).ifPresent(problems::add);
        }
        if (isBefore(said.obtainedOn(), said.begunOn())) {
            problems.add(Problem.of("obtained_on", "error.followed.obtained_before"));
        }
        if (isBefore(said.expiresOn(), said.obtainedOn())) {
            problems.add(Problem.of("expires_on", "error.peer.expires_before"));
        }
        return problems;
    }

    private static boolean isBefore(@Nullable LocalDate later, @Nullable LocalDate earlier) {
        return later != null && earlier != null && later.isBefore(earlier);
    }
}
