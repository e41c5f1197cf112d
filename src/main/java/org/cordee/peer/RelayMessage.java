package org.cordee.peer;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries messages to a peer whose contact is open to the sender, and the peer's answers back. */
@Component
class RelayMessage {

    private static final int SHOWN = 100;

    private final MessageStore messages;
    private final Ids ids;

    RelayMessage(MessageStore messages, Ids ids) {
        this.messages = messages;
        this.ids = ids;
    }

    /** Relays; refused when the peer does not receive messages from this sender. */
    @Transactional
    public Outcome<UUID> handle(UUID peer, String from, @Nullable String replyTo, String body) {
        UUID id = ids.next();
        if (!messages.relay(id, peer, from, replyTo, body)) {
            return Outcome.refused(Problem.ofAll("error.peer.no_contact"));
        }
        return Outcome.done(id);
    }

    @Transactional
    public void answer(Actor.Person person, UUID message, String words) {
        messages.answer(PeerPolicy.self(person), message, words);
    }

    @Transactional
    public void markRead(Actor.Person person, UUID message) {
        messages.markRead(PeerPolicy.self(person), message);
    }

    @Transactional
    public void delete(Actor.Person person, UUID message) {
        messages.delete(PeerPolicy.self(person), message);
    }

    /** What the peer received, latest first. */
    @Transactional(readOnly = true)
    public List<MessageStore.Message> received(Actor.Person person) {
        return messages.received(PeerPolicy.self(person), SHOWN);
    }

    /** What this person sent to peers in this role, latest first. */
    @Transactional(readOnly = true)
    public List<MessageStore.Message> sent(Actor.Person person) {
        return messages.sent(person.account(), SHOWN);
    }
}
