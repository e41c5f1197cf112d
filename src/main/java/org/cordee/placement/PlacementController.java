package org.cordee.placement;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
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
    private final PaperWatchQueries watch;
    private final PlacementScreen screen;
    private final MovePlacement move;
    private final OneTimeForms forms;

    PlacementController(
            PlacementQueries list,
            PaperWatchQueries watch,
            PlacementScreen screen,
            MovePlacement move,
            OneTimeForms forms) {
        this.list = list;
        this.watch = watch;
        this.screen = screen;
        this.move = move;
        this.forms = forms;
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
        boolean offers = role == Role.DIRECTOR;
        List<PaperWatchQueries.Ending> ending = live && proposes ? watch.ending() : List.of();
        return Reply.page(new PlacementListPage(
                shown, live, role == Role.PEER, proposes, offers, offers || role == Role.PROFESSIONAL, next, ending));
    }

    @GetMapping("/placements/{id}")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR, Role.ASSOCIATION, Role.TRAINER})
    Reply placement(Actor.Person actor, @PathVariable("id") UUID id) {
        return Reply.page(screen.page(actor, id, Problems.none(), null));
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
                                problems -> Reply.refused(screen.page(actor, id, problems, null))));
    }
}
