package org.cordee.peer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.web.Page;

/**
 * Messages received by a peer, or sent to peers by somebody else.
 *
 * @param received whether the reader is the peer
 * @param messages latest first
 * @param names the peers' names, for a sender, as far as they may know them
 */
record MessagesPage(boolean received, List<MessageStore.Message> messages, Map<UUID, String> names) implements Page {

    @Override
    public String template() {
        return received ? "peer/messages" : "peer/sent";
    }

    @Override
    public String titleKey() {
        return received ? "peer.messages.title" : "peer.sent.title";
    }

    String name(MessageStore.Message message) {
        return names.getOrDefault(message.peer(), "");
    }
}
