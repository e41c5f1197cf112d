package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks a paper present or missing: the director, the référent or the deputy. */
@Component
public class MarkPapers {

    private final PlacementStore placements;
    private final SheetStore sheets;
    private final PaperRules rules;
    private final Today today;

    MarkPapers(PlacementStore placements, SheetStore sheets, PaperRules rules, Today today) {
        this.placements = placements;
        this.sheets = sheets;
        this.rules = rules;
        this.today = today;
    }

    /** The codes of the papers without which this placement does not start. */
    @Transactional(readOnly = true)
    public List<String> minimum(UUID id) {
        Placement placement = placements.get(id);
        return papers(placement).stream()
                .filter(PaperRule::minimum)
                .map(PaperRule::code)
                .toList();
    }

    /** Marks a paper this status asks for, with its last day of validity if it has one. */
    @Transactional
    public Outcome<UUID> present(Actor.Person actor, UUID id, String paper, @Nullable LocalDate validUntil) {
        Placement placement = marked(actor, id);
        boolean known = papers(placement).stream().anyMatch(rule -> rule.code().equals(paper));
        if (!known) {
            return Outcome.refused(Problem.of("paper", "error.form.choice"));
        }
        if (validUntil != null && validUntil.isBefore(today.date())) {
            return Outcome.refused(Problem.of("validUntil", "error.placement.paper_expired"));
        }
        sheets.mark(id, paper, actor.account(), today.date(), validUntil);
        return Outcome.done(id);
    }

    /** Takes the mark away. */
    @Transactional
    public Outcome<UUID> missing(Actor.Person actor, UUID id, String paper) {
        Placement placement = marked(actor, id);
        sheets.unmark(placement.id(), paper);
        return Outcome.done(id);
    }

    private List<PaperRule> papers(Placement placement) {
        boolean hospital = placements.isInHospital(placement.place());
        return rules.of(placement.origin().papersVersion(), placement.terms().status(), hospital);
    }

    private Placement marked(Actor.Person actor, UUID id) {
        Placement placement = placements.get(id);
        boolean marks = PlacementPolicy.marksPapers(PlacementPolicy.parts(actor, placement));
        PlacementPolicy.stopUnless(marks && placement.state().isLive(), "to mark papers");
        return placement;
    }
}
