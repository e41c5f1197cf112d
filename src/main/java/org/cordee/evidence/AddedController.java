package org.cordee.evidence;

import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of statements added here: public ones for anybody, those of the region for whoever signs in. */
@Controller
class AddedController {

    private final AddedScreen screen;
    private final StatementQueries queries;

    AddedController(AddedScreen screen, StatementQueries queries) {
        this.screen = screen;
        this.queries = queries;
    }

    @GetMapping("/evidence/added/{id}")
    @Open
    Reply one(@PathVariable UUID id, FormReader form) {
        return Reply.page(screen.page(id, form.integer("version", 1, 10_000)));
    }

    @GetMapping("/evidence/added/{id}/history")
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
    Reply history(@PathVariable UUID id) {
        AddedStatement statement = queries.one(id);
        return Reply.page(new AddedHistoryPage(statement, AddedHistory.of(statement)));
    }
}
