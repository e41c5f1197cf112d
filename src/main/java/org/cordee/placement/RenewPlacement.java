package org.cordee.placement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes the next placement of a peer where they work, with the frame of the one that ends: by the peer, or by those who
 * accompany and direct. It is answered like any proposal, and begins once the first is over. Proposing it twice gives the
 * one there is.
 */
@Component
public class RenewPlacement {

    private final PlacementStore store;
    private final NextPlacementStore renewals;
    private final SheetStore sheets;
    private final PaperRules papers;
    private final PaperWork desk;
    private final Today today;

    RenewPlacement(
            PlacementStore store,
            NextPlacementStore renewals,
            SheetStore sheets,
            PaperRules papers,
            PaperWork desk,
            Today today) {
        this.store = store;
        this.renewals = renewals;
        this.sheets = sheets;
        this.papers = papers;
        this.desk = desk;
        this.today = today;
    }

    /** The next placement, or every reason why not. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        Set<Part> parts = PlacementPolicy.parts(actor, store.get(id));
        NotAllowed.unless(PlacementPolicy.renews(parts), "to renew a placement");
        renewals.lock(id);
        Optional<UUID> next = renewals.next(id);
        if (next.isPresent()) {
            return Outcome.done(next.get());
        }
        NextPlacementRules.Days days = new NextPlacementRules.Days(startsOn, endsOn);
        Problems problems = NextPlacementRules.problems(store.get(id), days, today.date());
        return problems.isEmpty() ? written(actor, id, parts, days) : Outcome.refused(problems);
    }

    private Outcome<UUID> written(Actor.Person actor, UUID id, Set<Part> parts, NextPlacementRules.Days days) {
        UUID next;
        try {
            next = renewals.renew(id, days, papers.currentVersion(), actor, today.date());
        } catch (DataIntegrityViolationException refused) {
            Problem problem = PlacementConstraints.problem(refused);
            return Outcome.refused(Problem.ofAll(problem.key()));
        }
        sheets.addLimits(next, papers.limits(), today.date());
        if (PlacementPolicy.marksPapers(parts)) {
            desk.renew(store.get(next));
        }
        return Outcome.done(next);
    }
}
