package org.cordee.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one placement together. */
@Component
@Transactional(readOnly = true)
class PlacementScreen {

    private final DetailQueries details;
    private final MovePlacement move;
    private final PaperWork desk;
    private final PaperStore papers;
    private final PaperRules rules;
    private final SheetLinks links;
    private final List<PaperActs> acts;
    private final Today today;

    PlacementScreen(
            DetailQueries details,
            MovePlacement move,
            PaperWork desk,
            PaperStore papers,
            PaperRules rules,
            SheetLinks links,
            List<PaperActs> acts,
            Today today) {
        this.details = details;
        this.move = move;
        this.desk = desk;
        this.papers = papers;
        this.rules = rules;
        this.links = links;
        this.acts = acts;
        this.today = today;
    }

    /** The page, with why the last act was refused and the form it was asked in, if any. */
    PlacementPage page(Actor.Person actor, UUID id, Problems problems, @Nullable Form refused) {
        PlacementDetail detail = details.get(id);
        Placement placement = detail.placement();
        Set<Part> parts = PlacementPolicy.parts(actor, placement);
        boolean reads = PlacementPolicy.readsPapers(parts);
        boolean prepared = placement.state() == PlacementState.AGREED && reads;
        UUID serial = detail.sheet().serial();
        return new PlacementPage(
                detail,
                reads ? panel(placement, parts, refused) : null,
                parts,
                prepared ? move.missing(actor, id) : Problems.none(),
                problems,
                serial == null ? null : links.path(serial),
                today.date());
    }

    private PaperPanel panel(Placement placement, Set<Part> parts, @Nullable Form refused) {
        boolean each = PlacementPolicy.readsEachPaper(parts);
        List<PaperRule> asked = each ? desk.asked(placement) : List.of();
        Map<String, PaperActs.Act> offered = new HashMap<>();
        boolean holds = PlacementPolicy.marksPapers(parts);
        acts.forEach(one -> offered.putAll(one.of(placement.id(), holds, PaperPanel.templates(asked))));
        return new PaperPanel(
                PlacementDetail.papers(asked, details.papers(placement.id()), rules.warnings(), today.date()),
                papers.complete(placement.id()),
                refused == null ? PaperPanel.form(papers.circumstances(placement.id())) : refused,
                placement.terms().status() == PlacementStatus.TRAINEE,
                offered);
    }
}
