package org.cordee.site;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Capacity;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The box of requests and notes, for those who read it. */
@Controller
class InboxController {

    private final Inbox inbox;
    private final AnswerRequest answer;
    private final LeaveNote leave;
    private final OpenBox openBox;

    InboxController(Inbox inbox, AnswerRequest answer, LeaveNote leave, OpenBox openBox) {
        this.inbox = inbox;
        this.answer = answer;
        this.leave = leave;
        this.openBox = openBox;
    }

    @GetMapping("/requests")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply show(Actor.Person actor) {
        return Reply.page(inbox.page(actor));
    }

    @PostMapping("/requests/box")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply open(SignedIn person) {
        return openBox.handle(person.actor(), label(person))
                .fold(
                        box -> Reply.to("/requests").saying("flash.site.box_open"),
                        problems -> Reply.refused(inbox.refused(person.actor(), problems)));
    }

    @PostMapping("/requests/box/close")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply close(Actor.Person actor) {
        return openBox.close(actor)
                .fold(
                        box -> Reply.to("/requests").saying("flash.site.box_closed"),
                        problems -> Reply.refused(inbox.refused(actor, problems)));
    }

    @PostMapping("/requests/{id}")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply answer(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        String words = form.required("answer", 2000);
        if (!form.problems().isEmpty()) {
            return Reply.refused(inbox.answering(actor, id, form.form()));
        }
        return answer.handle(actor, id, words)
                .fold(
                        done -> Reply.to("/requests").saying("flash.site.answered"),
                        problems -> Reply.refused(
                                inbox.answering(actor, id, form.form().refused(problems))));
    }

    @PostMapping("/requests/notes/{id}")
    @Allowed(Role.COORDINATOR)
    Reply settle(Actor.Person actor, @PathVariable UUID id) {
        return leave.settle(actor, id)
                .fold(
                        done -> Reply.to("/requests").saying("flash.site.settled"),
                        problems -> Reply.refused(inbox.refused(actor, problems)));
    }

    private static String label(SignedIn person) {
        return person.capacities().stream()
                .filter(capacity -> capacity.grant().equals(person.grant()))
                .map(Capacity::label)
                .findFirst()
                .orElse(person.name());
    }
}
