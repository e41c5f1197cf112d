package org.cordee.structure.contact;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** The upload of a sheet of contacts, and what became of it. */
record ContactPage(List<SendInvitation.Invited> invited, List<ContactSheet.Refused> refused, Form form)
        implements Page {
    @Override
    public String template() {
        return "structure/contact/upload";
    }

    @Override
    public String titleKey() {
        return "structure.contact.title";
    }
}
