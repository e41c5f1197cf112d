package org.cordee.report;

import java.util.Map;
import java.util.UUID;

/**
 * What one structure counts over a period: hours in minutes, a row that nobody measured left out.
 *
 * @param department the department it stands in, by its INSEE code
 */
record StructureYear(UUID structure, String department, Map<AnnexRow, Long> counts) {

    StructureYear {
        counts = Map.copyOf(counts);
    }

    boolean measures(AnnexRow row) {
        return counts.containsKey(row);
    }

    long count(AnnexRow row) {
        return counts.getOrDefault(row, 0L);
    }
}
