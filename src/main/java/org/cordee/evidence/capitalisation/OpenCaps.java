package org.cordee.evidence.capitalisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a sheet and says what it is about. Whoever accompanies is external to the action, so that tellers speak freely (CAPS
 * method): somebody of its structure is refused.
 */
@Component
class OpenCaps {

    private static final int LONGEST_YEARS = 3;

    private final CapsStore store;
    private final CapsQueries queries;
    private final Ids ids;
    private final Today today;

    OpenCaps(CapsStore store, CapsQueries queries, Ids ids, Today today) {
        this.store = store;
        this.queries = queries;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person accompanier, UUID structure, String accompaniedBy, CapsFrame frame) {
        CapsPolicy.mayAccompany(accompanier);
        if (queries.belongsTo(structure)) {
            return Outcome.refused(Problem.of("structure", "error.capitalisation.inside"));
        }
        Problems problems = problems(frame, accompaniedBy);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        UUID id = ids.next();
        store.open(id, accompanier, structure, accompaniedBy, frame);
        return Outcome.done(id);
    }

    @Transactional
    Outcome<UUID> change(Actor.Person accompanier, UUID id, CapsFrame frame) {
        CapsSheet sheet = queries.one(id);
        CapsPolicy.accompanies(accompanier, sheet);
        if (!sheet.state().isWritten()) {
            throw new NotAllowed("what a sheet says of itself changes with its draft");
        }
        Problems problems = problems(frame, "");
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.frame(sheet, frame);
        return Outcome.done(id);
    }

    /** Throws a sheet away that never appeared, with everything told for it. */
    @Transactional
    void drop(Actor.Person accompanier, UUID id) {
        CapsSheet sheet = queries.one(id);
        CapsPolicy.accompanies(accompanier, sheet);
        store.remove(sheet.id());
    }

    private Problems problems(CapsFrame frame, String accompaniedBy) {
        LocalDate day = today.date();
        LocalDate end = frame.expiresOn();
        Stream<Problem> expiry = end.isAfter(day) && !end.isAfter(day.plusYears(LONGEST_YEARS))
                ? Stream.empty()
                : Stream.of(Problem.of("expires_on", "error.evidence.expiry", LONGEST_YEARS));
        Stream<Problem> sensitive = Stream.of(
                        List.of("title", frame.title()),
                        List.of("summary", frame.summary()),
                        List.of("place", frame.place()),
                        List.of("accompanied_by", accompaniedBy))
                .flatMap(field -> SensitiveText.refusal(field.get(0), field.get(1)).stream());
        return new Problems(Stream.concat(expiry, sensitive).toList());
    }
}
