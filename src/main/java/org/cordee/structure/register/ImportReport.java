package org.cordee.structure.register;

import java.util.List;

/** What an import did or would do, with the first {@link #MOST} rows it rejected. */
public record ImportReport(ImportCounts counts, List<RejectedRow> rejected) {
    /** How many rejected rows are told; the counts tell them all. */
    public static final int MOST = 200;

    public ImportReport {
        rejected = List.copyOf(rejected);
    }

    /** A row that was not taken, and the reason as a word. */
    public record RejectedRow(long line, String number, String name, String reason) {}
}
