package org.cordee.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A region of the size of the Pays de la Loire: forty structures, half of them with peers, five departments. */
final class Region {

    private static final List<String> DEPARTMENTS = List.of("44", "49", "53", "72", "85");

    private Region() {}

    static RegionYear realistic() {
        var random = new Random(7);
        var structures = new ArrayList<StructureYear>();
        for (int i = 0; i < 40; i++) {
            var department = DEPARTMENTS.get(i < 16 ? 0 : i < 26 ? 1 : i < 29 ? 2 : i < 34 ? 3 : 4);
            structures.add(structure(department, i % 2 == 0 ? 150 + random.nextInt(500) : 0, i));
        }
        return new RegionYear(structures, Map.of("employee", 12L, "volunteer", 15L, "independent", 3L, "trainee", 5L));
    }

    static StructureYear structure(String department, long acts, int number) {
        var counts = new EnumMap<AnnexRow, Long>(AnnexRow.class);
        counts.put(AnnexRow.ACTIVE_PEERS, acts == 0 ? 0L : 2L);
        counts.put(AnnexRow.ACTS, acts);
        counts.put(AnnexRow.HOURS, acts * 47);
        counts.put(AnnexRow.GROUPS, acts / 9);
        counts.put(AnnexRow.ATTENDANCES, acts * 2);
        counts.put(AnnexRow.LEVEL_INFORMATION, acts / 3);
        counts.put(AnnexRow.LEVEL_CONSULTATION, acts / 4);
        counts.put(AnnexRow.LEVEL_COLLABORATION, acts / 8);
        counts.put(AnnexRow.LEVEL_PARTNERSHIP, number < 3 ? acts / 20 : 0);
        counts.put(AnnexRow.LEVEL_NONE, acts - acts / 3 - acts / 4 - acts / 8 - (number < 3 ? acts / 20 : 0));
        counts.put(AnnexRow.TRAINING_HOURS, acts * 2);
        counts.put(AnnexRow.PLACES_OFFERED, 1L);
        counts.put(AnnexRow.PLACES_HELD, acts == 0 ? 0L : 2L);
        return new StructureYear(new UUID(0, number), department, counts);
    }
}
