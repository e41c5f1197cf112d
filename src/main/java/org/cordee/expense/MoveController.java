package org.cordee.expense;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.files.Download;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One claim: seen, moved, and the picture of its ticket. */
@Controller("expenseMoveController")
@Allowed({Role.PEER, Role.DIRECTOR})
class MoveController {

    private static final String ONE = "/expenses/{id}";
    private static final int LONGEST = 300;

    private final ClaimScreens screens;
    private final ClaimQueries queries;
    private final MoveClaim move;
    private final OneTimeForms forms;

    MoveController(ClaimScreens screens, ClaimQueries queries, MoveClaim move, OneTimeForms forms) {
        this.screens = screens;
        this.queries = queries;
        this.move = move;
        this.forms = forms;
    }

    @GetMapping(ONE)
    Reply one(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.one(actor, id, Form.empty()));
    }

    @GetMapping("/expenses/{id}/file")
    Reply file(Actor.Person actor, @PathVariable UUID id) {
        ClaimPage page = screens.one(actor, id, Form.empty());
        BroughtFile file = queries.ticket(id).orElseThrow(() -> new NotFound("ticket of claim " + id));
        return Reply.file(
                new Download("ticket." + file.ending(), file.mediaType(), out -> out.write(file.content())),
                page.subjects());
    }

    @PostMapping("/expenses/{id}/move")
    Reply move(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        Optional<ClaimMove> asked = form.choice("move", ClaimMove.class);
        Optional<LocalDate> paid = form.date("paidOn");
        String why = form.text("why", LONGEST);
        if (asked.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, id, form.form()));
        }
        var saying = new MoveClaim.Saying(why, paid.orElse(null), form.ticked("declared"));
        return forms.once(
                actor,
                form,
                () -> move.handle(actor, id, asked.get(), saying)
                        .fold(
                                done -> Reply.to("/expenses/" + id)
                                        .saying("flash.expense.move."
                                                + asked.get().code()),
                                problems -> Reply.refused(
                                        screens.one(actor, id, form.form().refused(problems)))));
    }
}
