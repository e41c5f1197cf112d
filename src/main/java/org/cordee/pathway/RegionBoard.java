package org.cordee.pathway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.cordee.platform.web.Awaiting;

/** What a coordinator reads of the region, decided from what is open today. Places and paths are counted, never people. */
record RegionBoard(List<RegionPath> paths, List<RegionQueries.Department> departments, LocalDate today) {

    /** A step of the path, and what stands there. */
    record Standing(StepContent step, int paths, int blocked, int late) {}

    /** A department: its open paths, those that are blocked or late, and the placements that run. */
    record Place(RegionQueries.Department department, int paths, int blocked, int late) {

        /** Whether no peer is at work there yet. */
        boolean isEmpty() {
            return department.running() == 0;
        }
    }

    /** The steps of a phase where some path stands, in their order. */
    List<Standing> standing(Phase phase) {
        return paths.stream()
                .map(RegionPath::current)
                .filter(Objects::nonNull)
                .filter(step -> step.inPhase() == phase)
                .map(StepContent::code)
                .distinct()
                .map(this::standing)
                .sorted(Comparator.comparingInt(line -> line.step().number()))
                .toList();
    }

    long in(Phase phase) {
        return count(path -> path.phase() == phase);
    }

    long blocked() {
        return count(path -> path.isBlocked(today));
    }

    long late() {
        return count(RegionPath::isLate);
    }

    /** Every department of the territory; those where nobody is at work yet come first. */
    List<Place> places() {
        return departments.stream()
                .map(department -> new Place(
                        department,
                        (int) count(path -> isIn(path, department)),
                        (int) count(path -> isIn(path, department) && path.isBlocked(today)),
                        (int) count(path -> isIn(path, department) && path.isLate())))
                .sorted(Comparator.comparing((Place place) -> !place.isEmpty())
                        .thenComparing(place -> place.department().code()))
                .toList();
    }

    /** The paths that are blocked, as things that wait, by the names of their places. */
    List<Awaiting.Item> blocking() {
        return paths.stream()
                .sorted(Comparator.comparing(RegionPath::place))
                .flatMap(path ->
                        BlockedArrival.item(path.place(), path.left(), path.arrivalOn(), path.href(), today).stream())
                .toList();
    }

    private Standing standing(String code) {
        List<RegionPath> here = paths.stream()
                .filter(path -> path.current() != null && path.current().code().equals(code))
                .toList();
        return new Standing(
                Objects.requireNonNull(here.get(0).current()),
                here.size(),
                (int) here.stream().filter(path -> path.isBlocked(today)).count(),
                (int) here.stream().filter(RegionPath::isLate).count());
    }

    private long count(Predicate<RegionPath> which) {
        return paths.stream().filter(which).count();
    }

    private static boolean isIn(RegionPath path, RegionQueries.Department department) {
        return department.code().equals(path.department());
    }
}
