package org.cordee.account;

import java.util.List;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** An invitation opened by whoever received it; opening uses nothing. */
record InvitationPage(String token, InvitationStore.Waiting invitation, boolean signedIn, boolean byMail, Form form)
        implements Page {

    @Override
    public String template() {
        return "account/invitation";
    }

    @Override
    public String titleKey() {
        return "account.invitation.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(invitation.name());
    }

    /** Whether a phone and six digits are asked, rather than an e-mail and a passphrase. */
    boolean byDevice() {
        return invitation.role() == Role.PEER && !byMail;
    }
}
