package org.cordee.placement.extension;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.db.SqlStates;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks that a placement last longer, and answers. Saying the same twice changes nothing more. */
@Component
public class Extend {

    private final Placements placements;
    private final ExtensionStore store;
    private final Today today;

    Extend(Placements placements, ExtensionStore store, Today today) {
        this.placements = placements;
        this.store = store;
        this.today = today;
    }

    /** Asks for a later last day, and says the yes of whoever may say one; refused while another is open. */
    @Transactional
    public Outcome<UUID> ask(Actor.Person actor, UUID id, @Nullable LocalDate until) {
        store.lock(id);
        PlacementSummary placement = placements.get(id);
        Side side = side(actor, placement);
        Problems problems = ExtensionRules.problems(placement, until, today.date());
        LocalDate last = placement.dates().endsOn();
        if (!problems.isEmpty() || until == null || last == null) {
            return Outcome.refused(problems);
        }
        Optional<Problem> full = full(id, until);
        if (full.isPresent()) {
            return Outcome.refused(full.get());
        }
        boolean asked = store.ask(id, until, last, side, today.date());
        Optional<Extension> open = open(id);
        if (!asked
                && !open.map(one -> one.until().equals(until) && one.askedBy() == side)
                        .orElse(false)) {
            return Outcome.refused(Problem.of("until", "error.extension.open"));
        }
        if (Side.answers(actor)) {
            open.ifPresent(one -> store.agree(one.id(), side, today.date()));
        }
        return Outcome.done(id);
    }

    /** Answers what is open; refused when the placement changed meanwhile. */
    @Transactional
    public Outcome<UUID> answer(Actor.Person actor, UUID id, UUID extension, Answer answer) {
        store.lock(id);
        Side side = side(actor, placements.get(id));
        Extension open = open(id).filter(one -> one.id().equals(extension)).orElse(null);
        if (open == null || (answer == Answer.AGREE && open.hasYesOf(side))) {
            return Outcome.done(id);
        }
        if (!open.answers(actor, side).contains(answer)) {
            throw new NotAllowed("to " + answer.code() + " a longer placement");
        }
        Optional<Problem> full = answer == Answer.AGREE ? full(id, open.until()) : Optional.empty();
        return full.isPresent() ? Outcome.refused(full.get()) : said(id, open, side, answer);
    }

    /** Agrees to what is open for a placement, if anything is. */
    @Transactional
    public Outcome<UUID> agree(Actor.Person actor, UUID id) {
        return open(id).map(one -> answer(actor, id, one.id(), Answer.AGREE)).orElseGet(() -> Outcome.done(id));
    }

    private Outcome<UUID> said(UUID id, Extension open, Side side, Answer answer) {
        try {
            switch (answer) {
                case AGREE -> store.agree(open.id(), side, today.date());
                case DECLINE -> store.close(open.id(), Extension.State.DECLINED);
                case WITHDRAW -> store.close(open.id(), Extension.State.WITHDRAWN);
            }
            return Outcome.done(id);
        } catch (DataIntegrityViolationException refused) {
            if (SqlStates.constraint(refused).orElse("").equals("extension_of_the_day_agreed")) {
                return Outcome.refused(Problem.ofAll("error.extension.changed"));
            }
            if (SqlStates.constraint(refused).orElse("").equals("placement_in_turn")) {
                return Outcome.refused(Problem.ofAll("error.placement.in_turn"));
            }
            throw refused;
        }
    }

    private Optional<Problem> full(UUID placement, LocalDate until) {
        return store.fullFrom(placement, until).map(day -> Problem.of("until", "error.extension.full", day));
    }

    private Optional<Extension> open(UUID placement) {
        return store.of(placement).stream().filter(Extension::isOpen).findFirst();
    }

    private static Side side(Actor.Person actor, PlacementSummary placement) {
        return Side.of(actor, placement).orElseThrow(() -> new NotAllowed("to make a placement longer"));
    }
}
