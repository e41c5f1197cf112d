package org.cordee.account;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** For who forgot their passphrase: asks for their address, says what follows, or says whom to ask. */
record ForgottenPage(Moment moment, Form form) implements Page {

    /** Where the person stands. */
    enum Moment {
        ASKING,
        SENT,
        /** This installation sends no mail: a link is handed over face to face. */
        FACE_TO_FACE
    }

    @Override
    public String template() {
        return "account/forgotten";
    }

    @Override
    public String titleKey() {
        return moment == Moment.SENT ? "account.forgotten.sent" : "account.forgotten.title";
    }
}
