package org.cordee.structure.register;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One import: its progress, its review, what an undo left.
 *
 * @param shown the verdict whose rows are listed
 * @param next address of the following rows, null at the end
 */
record ImportPage(
        ImportBatch batch,
        boolean dead,
        String shown,
        List<ImportRow> rows,
        List<ImportQueries.Oddity> oddities,
        List<ImportQueries.Kept> kept,
        @Nullable String next,
        Form form)
        implements Page {
    @Override
    public String template() {
        return "structure/register/review";
    }

    @Override
    public String titleKey() {
        return "structure.import.one.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(batch.fileName());
    }

    String href() {
        return "/structures/import/" + batch.id();
    }

    boolean isLoading() {
        return batch.state() == ImportState.LOADING && !dead;
    }

    /** The part of a reason after its colon: the table that uses an establishment. */
    static String user(String reason) {
        int colon = reason.indexOf(':');
        return colon < 0 ? "" : reason.substring(colon + 1);
    }

    static String word(String reason) {
        int colon = reason.indexOf(':');
        return colon < 0 ? reason : reason.substring(0, colon);
    }
}
