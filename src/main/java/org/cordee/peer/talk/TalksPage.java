package org.cordee.peer.talk;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A peer's talks and buddies, and who may be asked.
 *
 * @param own what the reader offers, or null
 */
record TalksPage(
        List<Talk> talks, List<TalkOffer> offers, @Nullable OwnOffer own, Form form) implements Page {

    @Override
    public String template() {
        return "peer/talk/mine";
    }

    @Override
    public String titleKey() {
        return "talk.title";
    }

    /** The form of a yes: what was typed, or what the reader says of themselves elsewhere. */
    Form filled(Talk talk) {
        if (own == null || !form.value("name-" + talk.id()).isEmpty()) {
            return form;
        }
        return form.with("name-" + talk.id(), own.shownName()).with("contact-" + talk.id(), own.contact());
    }

    boolean answers(Talk talk) {
        return talk.state() == Talk.State.MINE_TO_ANSWER;
    }

    boolean isOver(Talk talk) {
        return talk.state() == Talk.State.OVER;
    }
}
