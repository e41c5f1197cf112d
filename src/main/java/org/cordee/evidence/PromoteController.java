package org.cordee.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.cordee.activity.Journal;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a moment of the log taught its peer, copied into a new spark. Nothing is written until the peer saves the spark,
 * and the moment stays as it is.
 */
@Controller
class PromoteController {

    private final Journal journal;
    private final StoryScreen screen;

    PromoteController(Journal journal, StoryScreen screen) {
        this.journal = journal;
        this.screen = screen;
    }

    @GetMapping("/evidence/mine/from/{act}")
    @Allowed(value = Role.PEER, unlocked = true)
    Reply begin(Actor.Person actor, @PathVariable UUID act, HttpServletRequest request) {
        Form form = Form.empty().with("words", journal.lesson(actor, act));
        return Reply.page(screen.blank(actor, Stage.SPARK, form, ReaderLanguage.of(request)));
    }
}
