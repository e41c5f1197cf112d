package org.cordee.peer.talk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** Asks to talk with a peer, without an account; and what happens next, once sent. */
record TalkDoorPage(boolean sent, Map<UUID, String> territories, Form form) implements Page {

    @Override
    public String template() {
        return "peer/talk/door";
    }

    @Override
    public String titleKey() {
        return sent ? "talk.door.sent.title" : "talk.door.title";
    }

    List<Option> options() {
        return territories.entrySet().stream()
                .map(entry -> Option.of(entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    boolean asksTerritory() {
        return territories.size() > 1;
    }
}
