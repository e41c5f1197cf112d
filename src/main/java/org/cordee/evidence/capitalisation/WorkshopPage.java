package org.cordee.evidence.capitalisation;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** The sheets somebody works on, tells in, or may take a place at. */
record WorkshopPage(List<CapsSheet> worked, List<Seat> seats, Form form, boolean opens) implements Page {

    @Override
    public String template() {
        return "evidence/capitalisation/workshop";
    }

    @Override
    public String titleKey() {
        return "capitalisation.workshop.title";
    }

    @Override
    public String windowTitleKey() {
        return "evidence.stories.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    /** A place at the table of a sheet. */
    record Seat(CapsMember member, CapsSheet sheet) {}
}
