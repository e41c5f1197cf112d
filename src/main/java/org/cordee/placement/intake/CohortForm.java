package org.cordee.placement.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.cordee.placement.exchange.Regime;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;

/** The form of a cohort. */
final class CohortForm {

    private static final int MOST_TAUGHT = 2000;
    private static final int MOST_HOURS = 924;
    private static final int MOST_WEEKLY = 48;

    private CohortForm() {}

    static Form blank(LocalDate today) {
        return Form.empty()
                .with("starts", today.plusMonths(1).withDayOfMonth(1))
                .with("ends", today.plusMonths(5).withDayOfMonth(1).minusDays(1));
    }

    /** Reads the form; empty when something is wrong with a field. */
    static Optional<CohortTerms> read(FormReader form) {
        String course = form.required("course", 120);
        Optional<Regime> regime = form.choice("regime", Regime.class);
        Optional<Integer> taught = form.integer("taught", 1, MOST_TAUGHT);
        Optional<Integer> total = form.integer("total", 1, MOST_HOURS);
        Integer weekly = form.integer("hours", 1, MOST_WEEKLY).orElse(null);
        Optional<LocalDate> starts = form.date("starts");
        Optional<LocalDate> ends = form.date("ends");
        required(form, "regime", regime);
        required(form, "taught", taught);
        required(form, "total", total);
        required(form, "starts", starts);
        required(form, "ends", ends);
        if (!form.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CohortTerms(
                course,
                regime.orElseThrow(),
                taught.orElseThrow(),
                total.orElseThrow(),
                weekly,
                starts.orElseThrow(),
                ends.orElseThrow()));
    }

    private static void required(FormReader form, String field, Optional<?> read) {
        boolean told = form.problems().all().stream().anyMatch(problem -> field.equals(problem.field()));
        if (read.isEmpty() && !told) {
            form.refuse(Problem.of(field, "error.form.required"));
        }
    }
}
