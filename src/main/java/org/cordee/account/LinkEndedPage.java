package org.cordee.account;

import org.cordee.platform.web.Page;

/** For a link that opens nothing any more: what may have happened, and where to ask again. */
record LinkEndedPage() implements Page {

    @Override
    public String template() {
        return "account/link_ended";
    }

    @Override
    public String titleKey() {
        return "account.link_ended.title";
    }
}
