package org.cordee.report;

import java.util.List;
import java.util.Map;

/**
 * What the region counts over a period.
 *
 * @param structures what each structure counts; persons are not in it, since they are never added up across structures
 * @param peers distinct active peers by status, each counted once under their first status: employee, then independent,
 *     volunteer, trainee
 */
record RegionYear(List<StructureYear> structures, Map<String, Long> peers) {

    RegionYear {
        structures = List.copyOf(structures);
        peers = Map.copyOf(peers);
    }
}
