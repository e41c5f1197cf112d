package org.cordee.account;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * The entrance.
 *
 * @param deviceOf the name of the person whose phone this is, or empty
 * @param demoPersons who can be become, in a demonstration
 */
record SignInPage(Form form, Arrival.Luggage luggage, String deviceOf, List<DemoPerson> demoPersons) implements Page {

    /** Somebody fictitious, one per role. */
    record DemoPerson(String grant, String name, String role, String label) {}

    @Override
    public String template() {
        return "account/sign_in";
    }

    @Override
    public String titleKey() {
        return luggage.carried().isEmpty() ? "account.sign_in.title" : "account.sign_in.again";
    }
}
