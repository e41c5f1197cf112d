package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a sheet along {@link CapsSteps}, and shows or hides what follows from it. */
@Component
class MoveCaps {

    private final CapsStore store;
    private final CapsQueries queries;
    private final EditionQueries editions;
    private final CapsContent content;
    private final Today today;

    MoveCaps(CapsStore store, CapsQueries queries, EditionQueries editions, CapsContent content, Today today) {
        this.store = store;
        this.queries = queries;
        this.editions = editions;
        this.content = content;
        this.today = today;
    }

    /**
     * Makes a step; stops with NotAllowed when the table has no such line for the actor.
     *
     * @param why the sentence for giving back, null otherwise
     */
    @Transactional
    Outcome<UUID> handle(Actor.Person actor, UUID id, CapsStep step, @Nullable String why) {
        CapsSheet sheet = queries.one(id);
        CapsState to = CapsSteps.after(sheet.state(), step, CapsPolicy.hats(actor, sheet))
                .orElseThrow(() -> new NotAllowed(step + " from " + sheet.state()));
        Optional<Problem> refusal = refusal(sheet, step);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (to == CapsState.PUBLISHED) {
            return publish(sheet);
        }
        if (to == CapsState.WITHDRAWN) {
            store.end(id);
        }
        store.move(sheet, to, why);
        return Outcome.done(id);
    }

    private Outcome<UUID> publish(CapsSheet sheet) {
        if (store.publish(sheet, content.planVersion()) == 0) {
            return Outcome.refused(Problem.ofAll("error.capitalisation.nothing_agreed"));
        }
        store.move(sheet, CapsState.PUBLISHED, null);
        List<CapsPart> parts = editions.parts(sheet.id(), sheet.edition() + 1);
        parts.forEach(part -> used(sheet, part, false));
        parts.stream().filter(CapsPart::print).forEach(part -> used(sheet, part, true));
        return Outcome.done(sheet.id());
    }

    private void used(CapsSheet sheet, CapsPart part, boolean printed) {
        String page = "/evidence/sheets/" + sheet.id();
        store.used(sheet.id(), part.code(), printed ? page + "/document" : page, printed, today.date());
    }

    private Optional<Problem> refusal(CapsSheet sheet, CapsStep step) {
        return switch (step) {
            case PROPOSE -> notReady(sheet);
            case REVIEW, PUBLISH -> notAgreed(sheet);
            default -> Optional.empty();
        };
    }

    private Optional<Problem> notReady(CapsSheet sheet) {
        if (queries.standing(sheet.id()).joined() == 0) {
            return Optional.of(Problem.ofAll("error.capitalisation.no_teller"));
        }
        boolean voiced = queries.draft(sheet.id()).stream()
                .anyMatch(part -> !queries.voices(sheet.id(), part.code()).isEmpty());
        return voiced ? Optional.empty() : Optional.of(Problem.ofAll("error.capitalisation.no_voice"));
    }

    private Optional<Problem> notAgreed(CapsSheet sheet) {
        if (!sheet.frame().expiresOn().isAfter(today.date())) {
            return Optional.of(Problem.ofAll("error.capitalisation.expired"));
        }
        return queries.standing(sheet.id()).mayAppear()
                ? Optional.empty()
                : Optional.of(Problem.ofAll("error.capitalisation.not_without"));
    }
}
