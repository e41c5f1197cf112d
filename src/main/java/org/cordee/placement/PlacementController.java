package org.cordee.placement;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of placements, one placement, and its moves. */
@Controller
class PlacementController {

    private static final int PAGE = 20;

    private final PlacementQueries list;
    private final DetailQueries details;
    private final MovePlacement move;
    private final PaperRules papers;
    private final SheetLinks links;
    private final OneTimeForms forms;
    private final Today today;

    PlacementController(
            PlacementQueries list,
            DetailQueries details,
            MovePlacement move,
            PaperRules papers,
            SheetLinks links,
            OneTimeForms forms,
            Today today) {
        this.list = list;
        this.details = details;
        this.move = move;
        this.papers = papers;
        this.links = links;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping("/placements")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR, Role.ASSOCIATION, Role.TRAINER})
    Reply placements(Actor.Person actor, FormReader query) {
        boolean live = !query.ticked("closed");
        List<PlacementSummary> found = list.page(live, query.id("before").orElse(null), PAGE + 1);
        List<PlacementSummary> shown = found.subList(0, Math.min(PAGE, found.size()));
        UUID next = found.size() > PAGE ? shown.get(PAGE - 1).id() : null;
        Role role = actor.role();
        boolean proposes = role == Role.PROFESSIONAL || role == Role.DIRECTOR || role == Role.COORDINATOR;
        return Reply.page(new PlacementListPage(shown, live, role == Role.PEER, proposes, role == Role.DIRECTOR, next));
    }

    @GetMapping("/placements/{id}")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR, Role.ASSOCIATION, Role.TRAINER})
    Reply placement(Actor.Person actor, @PathVariable("id") UUID id) {
        return Reply.page(page(actor, id, Problems.none()));
    }

    @PostMapping("/placements/{id}/moves/{move}")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR, Role.TRAINER})
    Reply move(Actor.Person actor, @PathVariable("id") UUID id, @PathVariable("move") String word, FormReader form) {
        Move wanted = Arrays.stream(Move.values())
                .filter(one -> one.code().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("the move " + word));
        return forms.once(
                actor,
                form,
                () -> move.handle(actor, id, wanted)
                        .fold(
                                state -> Reply.to("/placements/" + id).saying("flash.placement." + wanted.code()),
                                problems -> Reply.refused(page(actor, id, problems))));
    }

    private PlacementPage page(Actor.Person actor, UUID id, Problems problems) {
        PlacementDetail detail = details.get(id);
        Placement placement = detail.placement();
        Set<Part> parts = PlacementPolicy.parts(actor, placement);
        List<PlacementDetail.Paper> shown = PlacementPolicy.readsPapers(parts)
                ? PlacementDetail.papers(
                        papers.of(
                                placement.origin().papersVersion(),
                                placement.terms().status(),
                                detail.hospital()),
                        details.papers(id),
                        today.date())
                : List.of();
        boolean prepared = placement.state() == PlacementState.AGREED && PlacementPolicy.readsPapers(parts);
        UUID serial = detail.sheet().serial();
        return new PlacementPage(
                detail,
                shown,
                parts,
                prepared ? move.missing(id) : Problems.none(),
                problems,
                serial == null ? null : links.path(serial));
    }
}
