package org.cordee.platform.retention;

import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the administrator how long each category is kept and how many rows would go tonight, never which. */
@Controller
class RetentionController {

    private final Retention retention;

    RetentionController(Retention retention) {
        this.retention = retention;
    }

    @GetMapping("/retention")
    @Allowed(Role.ADMINISTRATOR)
    Reply rules() {
        return Reply.page(RetentionPage.of(retention.content(), retention.dryRun()));
    }
}
