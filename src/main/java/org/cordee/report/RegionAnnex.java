package org.cordee.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Figure;
import org.cordee.statistics.LinkedTables;
import org.cordee.statistics.LinkedTables.Count;
import org.cordee.statistics.LinkedTables.Sum;
import org.cordee.statistics.Merging;
import org.cordee.statistics.Period;
import org.cordee.statistics.Policy;
import org.cordee.statistics.Population;
import org.cordee.statistics.ProtectedTables;
import org.cordee.statistics.Protection;

/**
 * The annex of the region, for anyone: categories are merged before anything is masked, the acts by level and by
 * department are protected together because both add up to the same total, persons are
 * distinct and never a sum, and attendances stay in their structure.
 */
final class RegionAnnex {

    private static final Merging STATUSES = new Merging(List.of(
            Map.of("independent", "other", "volunteer", "other", "trainee", "other"),
            Map.of("employee", "all", "other", "all")));
    private static final String DEPARTMENT = "department:";

    private final RegionYear year;
    private final Period period;

    private RegionAnnex(RegionYear year, Period period) {
        this.year = year;
        this.period = period;
    }

    static Annex of(RegionYear year, Period period) {
        return new RegionAnnex(year, period).annex();
    }

    private Annex annex() {
        var acts = Protection.protect(acts(), Policy.work(Circle.REGION));
        var lines = new ArrayList<AnnexLine>();
        for (var row : AnnexRow.values()) {
            if (row != AnnexRow.ATTENDANCES) {
                lines.add(AnnexLine.of(row, figure(row, acts)));
            }
        }
        return new Annex(Circle.REGION, period, lines, List.of(statuses(), departments(acts)));
    }

    private Figure figure(AnnexRow row, ProtectedTables acts) {
        if (row == AnnexRow.ACTIVE_PEERS) {
            return Circle.REGION.persons(peers(), Population.TEAM, row.basis(period));
        }
        if (year.structures().stream().noneMatch(structure -> structure.measures(row))) {
            return new Figure.Absent(row.basis(period));
        }
        if (row == AnnexRow.ACTS || row.isLevel()) {
            return acts.work(row.name(), row.basis(period));
        }
        var contributions = contributions(row);
        return Circle.REGION.work(Annex.amount(row, total(row)), contributions, row.basis(period));
    }

    /** One total, split once by level and once by department. */
    private LinkedTables acts() {
        var cells = new ArrayList<Count>();
        cells.add(Count.of(AnnexRow.ACTS.name(), contributions(AnnexRow.ACTS)));
        for (var level : AnnexRow.LEVELS) {
            cells.add(Count.of(level.name(), contributions(level)));
        }
        byDepartment()
                .forEach((department, structures) ->
                        cells.add(Count.of(DEPARTMENT + department, contributionsOf(structures, AnnexRow.ACTS))));
        return new LinkedTables(
                cells,
                List.of(
                        new Sum(
                                AnnexRow.ACTS.name(),
                                AnnexRow.LEVELS.stream().map(Enum::name).toList()),
                        new Sum(
                                AnnexRow.ACTS.name(),
                                byDepartment().keySet().stream()
                                        .map(DEPARTMENT::concat)
                                        .toList())));
    }

    private Annex.Breakdown departments(ProtectedTables acts) {
        var lines = new ArrayList<AnnexLine>();
        var basis = new Basis(AnnexRow.ACTS.unit(), period, "report.method.acts_by_department");
        byDepartment()
                .keySet()
                .forEach(department -> lines.add(new AnnexLine(
                        "report.department", List.of(department), acts.work(DEPARTMENT + department, basis))));
        return new Annex.Breakdown("report.breakdown.departments", lines);
    }

    /** A breakdown merged down to its total repeats the row of the total, so it has no line. */
    private Annex.Breakdown statuses() {
        var basis = new Basis(AnnexRow.ACTIVE_PEERS.unit(), period, "report.method.peers_by_status");
        var merged = STATUSES.finest(year.peers(), count -> Circle.REGION.showsPersons(count, Population.TEAM));
        var lines = merged.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("all"))
                .map(entry -> new AnnexLine(
                        "report.status." + entry.getKey(),
                        List.of(),
                        Circle.REGION.persons(entry.getValue(), Population.TEAM, basis)))
                .toList();
        return new Annex.Breakdown("report.breakdown.statuses", lines);
    }

    private long peers() {
        return year.peers().values().stream().mapToLong(Long::longValue).sum();
    }

    private SortedMap<String, List<StructureYear>> byDepartment() {
        return year.structures().stream()
                .collect(Collectors.groupingBy(StructureYear::department, TreeMap::new, Collectors.toList()));
    }

    private long total(AnnexRow row) {
        return contributions(row).total();
    }

    private Contributions contributions(AnnexRow row) {
        return contributionsOf(year.structures(), row);
    }

    private static Contributions contributionsOf(List<StructureYear> structures, AnnexRow row) {
        Function<StructureYear, Long> count = structure -> structure.count(row);
        return Contributions.of(structures.stream().map(count).toList());
    }
}
