package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/**
 * The list of publications.
 *
 * @param filter the form of the search
 * @param topics the statements to filter by
 * @param directions what may be said of them
 * @param mayKeep whether the reader adds and imports
 */
record LibraryPage(
        List<Reference> references,
        int total,
        Form filter,
        List<Option> topics,
        List<Option> directions,
        LocalDate shippedOn,
        boolean mayKeep,
        Form file)
        implements Page {

    @Override
    public String template() {
        return "evidence/library";
    }

    @Override
    public String titleKey() {
        return "evidence.library.title";
    }

    @Override
    public String windowTitleKey() {
        return "evidence.library.window";
    }
}
