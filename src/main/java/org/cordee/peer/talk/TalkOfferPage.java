package org.cordee.peer.talk;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * One's own offer.
 *
 * @param offered whether there is one, which may be taken back
 */
record TalkOfferPage(boolean offered, Form form) implements Page {

    @Override
    public String template() {
        return "peer/talk/offer";
    }

    @Override
    public String titleKey() {
        return "talk.offer.title";
    }
}
