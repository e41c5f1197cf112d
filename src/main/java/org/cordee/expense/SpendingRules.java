package org.cordee.expense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.WorkPlace;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;

/** Holds what somebody wrote against the scale, the ceilings and the dates of the mission. */
@Component
class SpendingRules {

    private final ExpenseContents contents;
    private final ClaimQueries queries;
    private final Today today;

    SpendingRules(ExpenseContents contents, ClaimQueries queries, Today today) {
        this.contents = contents;
        this.queries = queries;
        this.today = today;
    }

    /** What it comes to, or every reason why not. {@code but} is the claim that is being written. */
    Outcome<Spending> judge(MakeClaim.Entry entry, WorkPlace place, UUID but) {
        List<Problem> problems = new ArrayList<>(day(entry.day(), place));
        SensitiveText.refusal("purpose", entry.purpose()).ifPresent(problems::add);
        Optional<Spending> spending =
                entry.kind() == ClaimKind.MILEAGE ? mileage(entry, place, but, problems) : ticket(entry, problems);
        return problems.isEmpty() && spending.isPresent()
                ? Outcome.done(spending.get())
                : Outcome.refused(new Problems(problems));
    }

    private List<Problem> day(LocalDate day, WorkPlace place) {
        if (day.isAfter(today.date())) {
            return List.of(Problem.of("day", "error.expense.later"));
        }
        if (day.isBefore(today.date().minusDays(contents.rules().oldestDays()))) {
            return List.of(
                    Problem.of("day", "error.expense.old", contents.rules().oldestDays()));
        }
        return place.covers(day) ? List.of() : List.of(Problem.of("day", "error.expense.outside"));
    }

    private Optional<Spending> mileage(MakeClaim.Entry entry, WorkPlace place, UUID but, List<Problem> problems) {
        ExpenseRules rules = contents.rules();
        Optional<ExpenseRules.Vehicle> vehicle = rules.vehicle(entry.sort());
        if (vehicle.isEmpty()) {
            problems.add(Problem.of("sort", "error.form.choice"));
            return Optional.empty();
        }
        if (entry.number() < 1 || entry.number() > rules.mostKilometres()) {
            problems.add(Problem.of("km", "error.expense.far", rules.mostKilometres()));
            return Optional.empty();
        }
        int before = queries.kilometres(place.peer(), entry.sort(), entry.day().getYear(), but);
        if (before + entry.number() > vehicle.get().yearly()) {
            problems.add(Problem.of("km", "error.expense.yearly", vehicle.get().yearly()));
        }
        if (entry.act() != null && queries.isClaimed(entry.act(), but)) {
            problems.add(Problem.ofAll("error.expense.claimed"));
        }
        int scale = rules.millis(vehicle.get(), entry.electric());
        int rate =
                queries.terms(place.structure()).map(terms -> terms.rate(scale)).orElse(scale);
        return Optional.of(Spending.mileage(
                entry.day(), new Spending.Ride(entry.sort(), entry.electric(), rate), entry.purpose(), entry.number()));
    }

    private Optional<Spending> ticket(MakeClaim.Entry entry, List<Problem> problems) {
        ExpenseRules rules = contents.rules();
        if (rules.sorts().stream().noneMatch(sort -> sort.code().equals(entry.sort()))) {
            problems.add(Problem.of("sort", "error.form.choice"));
        }
        if (entry.number() < 1 || entry.number() > rules.mostCents()) {
            problems.add(Problem.of("amount", "error.expense.ceiling", rules.mostCents() / 100));
        }
        return problems.isEmpty()
                ? Optional.of(Spending.ticket(entry.day(), entry.sort(), entry.purpose(), entry.number()))
                : Optional.empty();
    }
}
