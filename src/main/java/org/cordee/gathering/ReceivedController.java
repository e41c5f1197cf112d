package org.cordee.gathering;

import java.util.UUID;
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

/** The messages of the coordination, for those they went to. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER, Role.ASSOCIATION, Role.SUPERVISOR})
class ReceivedController {

    private static final String HERE = "/groups/received";

    private final WrittenQueries written;
    private final WriteToMany write;
    private final OneTimeForms forms;

    ReceivedController(WrittenQueries written, WriteToMany write, OneTimeForms forms) {
        this.written = written;
        this.write = write;
        this.forms = forms;
    }

    @GetMapping(HERE)
    Reply list(Actor.Person actor) {
        return Reply.page(new ReceivedPage(written.received(actor)));
    }

    @PostMapping(HERE + "/{message}/read")
    Reply read(Actor.Person actor, @PathVariable UUID message, FormReader form) {
        return forms.once(actor, form, () -> {
            write.read(actor, message);
            return Reply.to(HERE).saying("flash.gathering.read");
        });
    }
}
