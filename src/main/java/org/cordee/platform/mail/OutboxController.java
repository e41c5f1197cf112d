package org.cordee.platform.mail;

import java.util.Set;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The administrator's screen of what leaves by mail. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class OutboxController {

    private final OutboxQueries queries;
    private final SettleMail settle;
    private final Mailer mailer;

    OutboxController(OutboxQueries queries, SettleMail settle, Mailer mailer) {
        this.queries = queries;
        this.settle = settle;
        this.mailer = mailer;
    }

    @Bean
    static MenuEntry outboxEntry() {
        return new MenuEntry(810, "/outbox", "platform.outbox.menu", "envelope", Set.of(Role.ADMINISTRATOR));
    }

    @GetMapping("/outbox")
    Reply list() {
        return Reply.page(new OutboxPage(queries.lines(), mailer.canSend()));
    }

    @PostMapping("/outbox/{letter}/retry")
    Reply retry(@PathVariable("letter") UUID letter, SignedIn person) {
        settle.retry(person.actor(), letter);
        return Reply.to("/outbox").saying("flash.platform.mail_retried");
    }

    @PostMapping("/outbox/{letter}/cancel")
    Reply cancel(@PathVariable("letter") UUID letter, SignedIn person) {
        settle.cancel(person.actor(), letter);
        return Reply.to("/outbox").saying("flash.platform.mail_cancelled");
    }
}
