package org.cordee.evidence;

import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The coordination reads what tellers offer. */
@Controller
@Allowed(Role.COORDINATOR)
class ReviewController {

    static final String HOME = "/evidence/review";

    private final NarrativeQueries queries;
    private final ReviewRelease review;
    private final Statements statements;

    ReviewController(NarrativeQueries queries, ReviewRelease review, Statements statements) {
        this.queries = queries;
        this.review = review;
        this.statements = statements;
    }

    @GetMapping(HOME)
    Reply list(Actor.Person actor) {
        return Reply.page(page(actor, Form.empty()));
    }

    @PostMapping(HOME + "/{id}/accept")
    Reply accept(Actor.Person actor, @PathVariable UUID id) {
        return review.accept(actor, id)
                .fold(
                        done -> Reply.to(HOME).saying("flash.evidence.accepted"),
                        refused -> Reply.refused(page(actor, Form.empty().refused(refused))));
    }

    @PostMapping(HOME + "/{id}/return")
    Reply giveBack(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        String why = form.required("why", 1000);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, form.form()));
        }
        return review.giveBack(actor, id, why)
                .fold(
                        done -> Reply.to(HOME).saying("flash.evidence.returned"),
                        refused -> Reply.refused(page(actor, form.form().refused(refused))));
    }

    private ReviewPage page(Actor.Person actor, Form form) {
        return new ReviewPage(
                queries.readBy(LibraryPolicy.ownTerritory(actor)),
                statements.all().stream().collect(Collectors.toMap(Statement::code, Statement::title)),
                form);
    }
}
