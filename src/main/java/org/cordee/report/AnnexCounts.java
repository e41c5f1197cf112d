package org.cordee.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.activity.ActivityKind;
import org.cordee.activity.ActivityKinds;
import org.cordee.activity.ActivityTotals;
import org.cordee.activity.WorkLine;
import org.cordee.statistics.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the counts of the annex from the log's totals and the places, over closed quarters. */
@Component
class AnnexCounts {

    private static final String TRAINING = "training_given";

    private final ActivityTotals totals;
    private final ActivityKinds kinds;
    private final PlacesQueries places;

    AnnexCounts(ActivityTotals totals, ActivityKinds kinds, PlacesQueries places) {
        this.totals = totals;
        this.kinds = kinds;
        this.places = places;
    }

    /** The actor's own structure. */
    @Transactional(readOnly = true)
    StructureYear ofStructure(UUID structure, Period period) {
        var counts = work(totals.closedQuarters(structure, period).stream()
                .filter(line -> period.contains(line.start()))
                .toList());
        places.own(period).stream()
                .filter(own -> own.structure().equals(structure))
                .forEach(own -> add(counts, own));
        return new StructureYear(structure, "", counts);
    }

    /** A territory, for the job that releases its annex. */
    @Transactional(readOnly = true)
    RegionYear ofTerritory(UUID territory, Period period) {
        Map<UUID, Map<AnnexRow, Long>> counts = new TreeMap<>();
        Map<UUID, String> departments = new HashMap<>();
        totals.territory(territory, period).stream()
                .collect(Collectors.groupingBy(work -> work.structure()))
                .forEach((structure, lines) -> {
                    counts.put(
                            structure,
                            work(lines.stream().map(line -> line.line()).toList()));
                    departments.put(structure, lines.get(0).department());
                });
        for (var place : places.inTerritory(territory, period)) {
            add(counts.computeIfAbsent(place.structure(), none -> work(List.of())), place);
            departments.put(place.structure(), place.department());
        }
        return new RegionYear(
                counts.entrySet().stream()
                        .map(entry -> new StructureYear(
                                entry.getKey(), departments.getOrDefault(entry.getKey(), ""), entry.getValue()))
                        .toList(),
                places.peersByStatus(territory, period));
    }

    private Map<AnnexRow, Long> work(List<WorkLine> lines) {
        Map<AnnexRow, Long> counts = new EnumMap<>(AnnexRow.class);
        AnnexRow.WORK.forEach(row -> counts.put(row, 0L));
        Set<String> groups = kinds.inForce().stream()
                .filter(ActivityKind::group)
                .map(ActivityKind::code)
                .collect(Collectors.toSet());
        for (var line : lines) {
            counts.merge(AnnexRow.ACTS, (long) line.acts(), Long::sum);
            counts.merge(AnnexRow.HOURS, line.minutes(), Long::sum);
            counts.merge(AnnexRow.ATTENDANCES, line.heads(), Long::sum);
            counts.merge(AnnexRow.ofLevel(line.level()), (long) line.acts(), Long::sum);
            if (groups.contains(line.kind())) {
                counts.merge(AnnexRow.GROUPS, (long) line.acts(), Long::sum);
            }
            if (line.kind().equals(TRAINING)) {
                counts.merge(AnnexRow.TRAINING_HOURS, line.minutes(), Long::sum);
            }
        }
        return counts;
    }

    private static void add(Map<AnnexRow, Long> counts, PlacesQueries.Places places) {
        counts.put(AnnexRow.PLACES_OFFERED, (long) places.offered());
        counts.put(AnnexRow.PLACES_HELD, (long) places.held());
        counts.put(AnnexRow.ACTIVE_PEERS, (long) places.peers());
    }
}
