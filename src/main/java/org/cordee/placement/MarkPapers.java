package org.cordee.placement;

import java.time.LocalDate;
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

/** Marks a paper present or missing: the director, the référent or the deputy. */
@Component
public class MarkPapers {

    private final PlacementStore placements;
    private final PaperStore store;
    private final PaperWork desk;
    private final Today today;

    MarkPapers(PlacementStore placements, PaperStore store, PaperWork desk, Today today) {
        this.placements = placements;
        this.store = store;
        this.desk = desk;
        this.today = today;
    }

    /** The codes of the papers without which this placement does not start. */
    @Transactional(readOnly = true)
    public List<String> minimum(UUID id) {
        return desk.asked(placements.get(id)).stream()
                .filter(PaperRule::blocking)
                .map(PaperRule::code)
                .toList();
    }

    /**
     * Marks a paper asked here, with its last day of validity if it has one. Of a check of the criminal record only "no
     * obstacle" can be said: there is no way to say anything else.
     */
    @Transactional
    public Outcome<UUID> present(Actor.Person actor, UUID id, String paper, @Nullable LocalDate validUntil) {
        Placement placement = marked(actor, id);
        Optional<PaperRule> asked = desk.asked(placement).stream()
                .filter(rule -> rule.code().equals(paper))
                .findFirst();
        if (asked.isEmpty()) {
            return Outcome.refused(Problem.of("paper", "error.form.choice"));
        }
        PaperRule rule = asked.get();
        LocalDate day = today.date();
        if (rule.check()) {
            store.clear(id, paper, actor.account(), day);
            return Outcome.done(id);
        }
        if (validUntil == null && rule.asksLastDay()) {
            return Outcome.refused(Problem.of("validUntil", "error.placement.paper_date", rule.words()));
        }
        if (validUntil != null && validUntil.isBefore(day)) {
            return Outcome.refused(Problem.of("validUntil", "error.placement.paper_expired"));
        }
        store.mark(id, paper, actor.account(), day, rule.lastDay(validUntil, day));
        return Outcome.done(id);
    }

    /** Takes the mark away. */
    @Transactional
    public Outcome<UUID> missing(Actor.Person actor, UUID id, String paper) {
        Placement placement = marked(actor, id);
        store.unmark(placement.id(), paper);
        store.unclear(placement.id(), paper);
        return Outcome.done(id);
    }

    private Placement marked(Actor.Person actor, UUID id) {
        Placement placement = placements.get(id);
        boolean marks = PlacementPolicy.marksPapers(PlacementPolicy.parts(actor, placement));
        NotAllowed.unless(marks && placement.state().isLive(), "to mark papers");
        return placement;
    }
}
