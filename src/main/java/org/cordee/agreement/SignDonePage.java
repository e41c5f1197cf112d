package org.cordee.agreement;

import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a signature given without an account.
 *
 * @param said signed, complete or refused
 * @param pass the link it was opened by, with which the signed file may be taken; null for a code, which is used up
 */
record SignDonePage(String said, @Nullable String pass) implements Page {

    @Override
    public String template() {
        return "agreement/sign_done";
    }

    @Override
    public String titleKey() {
        return "signing.done." + said;
    }

    @Override
    public String windowTitleKey() {
        return "agreement.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
