package org.cordee.agreement;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** Where somebody types the code handed over on the spot. */
record SignCodePage(Form form) implements Page {

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
