package org.cordee.account;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * Asks the person of a session to prove again that they are there, before what is sealed for them alone opens.
 *
 * @param to the path to go back to
 * @param ways how this person can prove it here
 * @param grant the role in use, for the fictitious people of a demonstration, who have no key
 */
record UnlockPage(Form form, String to, DoorQueries.Ways ways, String grant) implements Page {

    @Override
    public String template() {
        return "account/unlock";
    }

    @Override
    public String titleKey() {
        return "account.unlock.title";
    }
}
