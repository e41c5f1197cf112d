package org.cordee.account;

import org.cordee.platform.Problems;
import org.cordee.platform.web.Page;

/** Says why a passkey was not taken, with the way back to try again or otherwise. */
record PasskeyRefusedPage(Problems problems, String back) implements Page {

    @Override
    public String template() {
        return "account/passkey_refused";
    }

    @Override
    public String titleKey() {
        return "account.passkey.refused";
    }
}
