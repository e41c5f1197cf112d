package org.cordee.pathway.preparation;

import java.time.LocalDate;
import org.cordee.platform.web.Page;

/** The charter on one sheet, for the wall. */
record PrintedCharterPage(Charter charter, LocalDate today) implements Page {

    @Override
    public String template() {
        return "pathway/preparation/charter_printed";
    }

    @Override
    public String titleKey() {
        return "preparation.charter.printed";
    }
}
