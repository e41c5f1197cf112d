package org.cordee.peer;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Messages to a peer, on both sides. */
@Controller
class MessageController {

    private static final String HERE = "/me/messages";

    private final RelayMessage relay;
    private final PeerQueries peers;

    MessageController(RelayMessage relay, PeerQueries peers) {
        this.relay = relay;
        this.peers = peers;
    }

    @Allowed(Role.PEER)
    @GetMapping(HERE)
    Reply received(Actor.Person person) {
        return Reply.page(new MessagesPage(true, relay.received(person), Map.of()));
    }

    @Allowed(Role.PEER)
    @PostMapping("/me/messages/{message}/answer")
    Reply answer(@PathVariable("message") UUID message, Actor.Person person, FormReader form) {
        String words = form.required("answer-" + message, 2000);
        if (!form.problems().isEmpty()) {
            return Reply.to(HERE + "#m-" + message);
        }
        relay.answer(person, message, words);
        return Reply.to(HERE).saying("flash.peer.answered");
    }

    @Allowed(Role.PEER)
    @PostMapping("/me/messages/{message}/read")
    Reply read(@PathVariable("message") UUID message, Actor.Person person) {
        relay.markRead(person, message);
        return Reply.to(HERE);
    }

    @Allowed(Role.PEER)
    @PostMapping("/me/messages/{message}/delete")
    Reply delete(@PathVariable("message") UUID message, Actor.Person person) {
        relay.delete(person, message);
        return Reply.to(HERE).saying("flash.peer.removed");
    }

    @Allowed({Role.COORDINATOR, Role.DIRECTOR, Role.PROFESSIONAL, Role.TRAINER, Role.ASSOCIATION})
    @GetMapping("/peers/messages")
    Reply sent(Actor.Person person) {
        var messages = relay.sent(person);
        return Reply.page(new MessagesPage(
                false,
                messages,
                peers.names(messages.stream().map(MessageStore.Message::peer).toList())));
    }
}
