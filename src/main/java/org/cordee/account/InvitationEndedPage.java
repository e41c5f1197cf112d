package org.cordee.account;

import java.util.Locale;
import org.cordee.platform.web.Page;

/** For an invitation that opens nothing any more: why, and what to do. */
record InvitationEndedPage(InvitationEnded.Reason reason) implements Page {

    @Override
    public String template() {
        return "account/invitation_ended";
    }

    @Override
    public String titleKey() {
        return "account.invitation_ended.title";
    }

    /** The reason as message keys write it. */
    String word() {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    /** Whether signing in may be what the person wants. */
    boolean mayHaveAccount() {
        return reason == InvitationEnded.Reason.USED || reason == InvitationEnded.Reason.TAKEN;
    }
}
