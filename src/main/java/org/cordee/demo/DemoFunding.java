package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.funding.Budget;
import org.cordee.funding.CostKind;
import org.cordee.funding.Fundings;
import org.cordee.funding.NewPost;
import org.cordee.funding.NewProject;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.report.Reports;
import org.cordee.report.Transmissions;
import org.cordee.structure.OrganisationKind;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;

/** Posts paid by the first funder of the region, one page handed over, one waiting for its peer, projects, and the annexes. */
@Component
class DemoFunding {

    private static final int POSTS = 6;
    private static final Map<CostKind, Integer> COSTS = Map.of(
            CostKind.PAY, 22_400,
            CostKind.EXPENSES, 600,
            CostKind.SUPERVISION, 1_200,
            CostKind.TRAINING, 800);

    private final Fundings fundings;
    private final Transmissions transmissions;
    private final Reports reports;
    private final Placements placements;
    private final Structures structures;
    private final DemoRenewals renewals;
    private final DemoCalls calls;
    private final DemoSignals signals;
    private final DemoExpenses expenses;
    private final DemoClock clock;

    DemoFunding(
            Fundings fundings,
            Transmissions transmissions,
            Reports reports,
            Placements placements,
            Structures structures,
            DemoRenewals renewals,
            DemoCalls calls,
            DemoSignals signals,
            DemoExpenses expenses,
            DemoClock clock) {
        this.fundings = fundings;
        this.transmissions = transmissions;
        this.reports = reports;
        this.placements = placements;
        this.structures = structures;
        this.renewals = renewals;
        this.calls = calls;
        this.signals = signals;
        this.expenses = expenses;
        this.clock = clock;
    }

    /** Writes what is paid for, hands over pages about last year, and releases the annexes of the years that are over. */
    void fund(DemoRegion.Region region, List<DemoPlacements.Work> work, LocalDate day) {
        UUID funder = structures.organisations(OrganisationKind.FUNDER).get(0).id();
        int paid = 0;
        for (DemoRegion.Host host : region.hosts()) {
            Optional<PlacementSummary> employee = employee(host, day);
            if (paid < POSTS && employee.isPresent()) {
                pay(host, funder, employee.get().id(), day.plusMonths(4L + 3L * paid));
                if (paid < 2) {
                    handOver(host, funder, peerOf(work, employee.get().id()), day, paid == 0);
                }
                renewals.ask(host, paid, day);
                paid++;
            }
        }
        seek(
                region.hosts().get(0),
                day,
                place -> new NewProject(
                        "Ouvrir un groupe le samedi", "Six heures de plus par semaine.", 9_000, 12, place));
        seek(
                region.hosts().get(1),
                day,
                place -> new NewProject(
                        "Aller vers les quartiers", "Un mi-temps pour les maraudes.", 24_000, 24, place));
        calls.offer(region, day);
        expenses.claim(region, work, day);
        clock.at(day);
        reports.releaseClosedYears();
        signals.watch(day);
    }

    private Optional<PlacementSummary> employee(DemoRegion.Host host, LocalDate day) {
        return clock.on(day, host.director(), () -> placements.runningIn(host.structure())).stream()
                .filter(running -> running.status() == PlacementStatus.EMPLOYEE)
                .findFirst();
    }

    private void pay(DemoRegion.Host host, UUID funder, UUID placement, LocalDate until) {
        LocalDate from = until.minusYears(3);
        Done.of(clock.on(
                from,
                host.director(),
                () -> fundings.add(
                        host.director(),
                        new NewPost(funder, "Poste de l’équipe", 50, from, until, 21_000, placement))));
        Done.of(clock.on(
                from, host.director(), () -> fundings.write(host.director(), new Budget(placement, COSTS, 0))));
    }

    private void handOver(
            DemoRegion.Host host, UUID funder, Optional<DemoPlacements.Work> filled, LocalDate day, boolean send) {
        UUID page = Done.of(clock.on(
                day.minusDays(10),
                host.director(),
                () -> transmissions.prepare(host.director(), funder, day.getYear() - 1)));
        if (send && filled.isPresent()) {
            clock.on(day.minusDays(6), filled.get().peer(), () -> {
                transmissions.seen(filled.get().peer(), page);
                return page;
            });
            Done.of(clock.on(
                    day.minusDays(3),
                    host.director(),
                    () -> transmissions.send(host.director(), page, "financement@agence.example")));
        }
    }

    private void seek(DemoRegion.Host host, LocalDate day, Function<String, NewProject> project) {
        Done.of(clock.on(
                day.minusDays(20), host.director(), () -> fundings.seek(host.director(), project.apply(host.name()))));
    }

    private static Optional<DemoPlacements.Work> peerOf(List<DemoPlacements.Work> work, UUID placement) {
        return work.stream().filter(one -> one.placement().equals(placement)).findFirst();
    }
}
