package org.cordee.evidence.decision;

import java.util.UUID;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Decision notes, for the team they belong to and, once shared, for the region; on the screen and on one page of paper. */
@Controller
@Allowed({
    Role.PEER,
    Role.PROFESSIONAL,
    Role.DIRECTOR,
    Role.COORDINATOR,
    Role.FUNDER,
    Role.TRAINER,
    Role.ASSOCIATION,
    Role.SUPERVISOR
})
class DecisionController {

    static final String HOME = "/evidence/notes";
    private static final String ONE = HOME + "/{id}";

    private final NoteScreens screens;

    DecisionController(NoteScreens screens) {
        this.screens = screens;
    }

    @GetMapping(HOME)
    Reply list(Actor.Person actor) {
        return Reply.page(screens.list(actor));
    }

    @GetMapping(ONE)
    Reply one(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.one(actor, id, Problems.none()));
    }

    @GetMapping(ONE + "/paper")
    Reply paper(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.printed(actor, id));
    }

    @GetMapping(ONE + "/paper.pdf")
    Reply pdf(Actor.Person actor, @PathVariable UUID id) {
        return Reply.pdf("note", screens.printed(actor, id));
    }
}
