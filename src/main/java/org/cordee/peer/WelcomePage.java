package org.cordee.peer;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** The coordinator opens a peer's record, or answers those who asked to join. */
record WelcomePage(List<RegistrationStore.Registration> waiting, Form form) implements Page {

    @Override
    public String template() {
        return "peer/welcome";
    }

    @Override
    public String titleKey() {
        return "peer.welcome.title";
    }
}
