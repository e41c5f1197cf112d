package org.cordee.report;

import java.util.List;
import org.cordee.statistics.Figure;

/** One line of an annex: its words, a key with what fills it, and its figure. */
record AnnexLine(String key, List<String> arguments, Figure figure) {

    static AnnexLine of(AnnexRow row, Figure figure) {
        return new AnnexLine(row.key(), List.of(), figure);
    }
}
