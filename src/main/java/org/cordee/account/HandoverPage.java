package org.cordee.account;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** What was handed over, opened by its receiver; opening uses nothing. */
record HandoverPage(String token, Handovers.Kind kind, Form form) implements Page {

    @Override
    public String template() {
        return "account/handover";
    }

    @Override
    public String titleKey() {
        return kind == Handovers.Kind.DEVICE ? "account.handover.device" : "account.handover.reset";
    }
}
