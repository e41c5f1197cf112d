package org.cordee.pathway.welcome;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
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

/** The list of a welcome: read and ticked by both sides, printed. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class WelcomeListController {

    private static final String HERE = "/placements/{id}/welcome";

    private final Placements placements;
    private final WelcomeContents contents;
    private final TickQueries ticks;
    private final TickWelcome tick;
    private final OneTimeForms forms;

    WelcomeListController(
            Placements placements, WelcomeContents contents, TickQueries ticks, TickWelcome tick, OneTimeForms forms) {
        this.placements = placements;
        this.contents = contents;
        this.ticks = ticks;
        this.tick = tick;
        this.forms = forms;
    }

    @GetMapping(HERE)
    Reply list(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(page(actor, id, Problems.none()));
    }

    @GetMapping(HERE + ".pdf")
    Reply pdf(Actor.Person actor, @PathVariable UUID id) {
        return Reply.pdf("liste", page(actor, id, Problems.none()).printed());
    }

    @PostMapping(HERE)
    Reply keep(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        Set<String> ticked = new HashSet<>(form.all("ticked"));
        return forms.once(
                actor,
                form,
                () -> tick.handle(actor, id, ticked)
                        .fold(
                                done -> Reply.to("/placements/" + id + "/welcome")
                                        .saying("common.saved"),
                                problems -> Reply.refused(page(actor, id, problems))));
    }

    private WelcomePage page(Actor.Person actor, UUID id, Problems problems) {
        PlacementSummary placement = placements.get(id);
        return new WelcomePage(
                "pathway/welcome/list",
                placement,
                contents.inForce(),
                ticks.of(id),
                TickWelcome.side(actor, placement),
                contents.source(),
                problems);
    }
}
