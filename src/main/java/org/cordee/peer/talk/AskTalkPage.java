package org.cordee.peer.talk;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** Asking somebody to talk. */
record AskTalkPage(TalkOffer offer, Form form) implements Page {

    @Override
    public String template() {
        return "peer/talk/ask";
    }

    @Override
    public String titleKey() {
        return "talk.ask.title";
    }
}
