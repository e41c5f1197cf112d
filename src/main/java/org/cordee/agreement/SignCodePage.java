package org.cordee.agreement;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * Where somebody types the code handed over on the spot.
 *
 * @param gone whether they came by a link that opens nothing any more
 */
record SignCodePage(Form form, boolean gone) implements Page {

    SignCodePage(Form form) {
        this(form, false);
    }

    @Override
    public String template() {
        return "agreement/sign_code";
    }

    @Override
    public String titleKey() {
        return "signing.code.title";
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
