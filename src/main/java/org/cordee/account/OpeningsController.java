package org.cordee.account;

import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows everybody who opened their own records, whatever their role. */
@Controller
class OpeningsController {

    private final OpeningQueries queries;

    OpeningsController(OpeningQueries queries) {
        this.queries = queries;
    }

    @Allowed
    @GetMapping("/account/openings")
    Reply show(Actor.Person person, FormReader query) {
        Long before = query.all("before").stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .findFirst()
                .orElse(null);
        boolean own = query.ticked("own");
        return Reply.page(OpeningsPage.of(queries.before(person, before, own), own));
    }
}
