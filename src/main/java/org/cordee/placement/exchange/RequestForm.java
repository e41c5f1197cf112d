package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.cordee.placement.PlacementStatus;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.jspecify.annotations.Nullable;

/** The form of a request, both ways. */
final class RequestForm {

    private static final String POSTCODE = "[0-9]{5}";

    private RequestForm() {}

    static Form blank(LocalDate today) {
        return Form.empty()
                .with("starts", today.plusMonths(1).withDayOfMonth(1))
                .with("ends", today.plusMonths(7).withDayOfMonth(1).minusDays(1));
    }

    static Form of(RequestDraft asked) {
        RequestDraft.Course course = asked.course();
        return Form.empty()
                .withAll("statuses", ExchangeRows.codes(asked.statuses()))
                .withAll("publics", asked.wishes().publics())
                .withAll("formats", asked.wishes().formats())
                .withAll("moments", asked.wishes().moments())
                .with("minors", asked.wishes().minors() ? "true" : null)
                .with("course", course.name())
                .with("regime", course.regime() == null ? null : course.regime().code())
                .with("total", course.totalHours())
                .with("hours", asked.weeklyHours())
                .with("starts", asked.startsOn())
                .with("ends", asked.endsOn())
                .with("postcode", asked.mobility().postcode())
                .withAll("access", ExchangeRows.codes(asked.mobility().access()))
                .with("km", asked.mobility().mostKm())
                .with("training", asked.bodies().training())
                .with("association", asked.bodies().association())
                .with("papers", asked.papersUntil());
    }

    /** Reads the form; empty when something is wrong with a field. */
    static Optional<RequestDraft> read(FormReader form, ExchangeWords words) {
        Optional<LocalDate> starts = day(form, "starts");
        Optional<LocalDate> ends = day(form, "ends");
        Wishes wishes = words.known(
                new Wishes(form.all("publics"), form.all("formats"), form.all("moments"), form.ticked("minors")));
        RequestDraft.Course course = course(form);
        Integer weekly = form.integer("hours", 1, 48).orElse(null);
        RequestDraft.Mobility mobility = mobility(form);
        RequestDraft.Bodies bodies = bodies(form);
        LocalDate papers = form.date("papers").orElse(null);
        if (starts.isEmpty() || ends.isEmpty() || !form.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RequestDraft(
                form.choices("statuses", PlacementStatus.class),
                wishes,
                course,
                weekly,
                starts.get(),
                ends.get(),
                mobility,
                bodies,
                papers));
    }

    private static RequestDraft.Mobility mobility(FormReader form) {
        String postcode = form.text("postcode", 5);
        if (!postcode.isEmpty() && !postcode.matches(POSTCODE)) {
            form.refuse(Problem.of("postcode", "error.exchange.postcode"));
        }
        return new RequestDraft.Mobility(
                orNull(postcode),
                form.choices("access", Access.class),
                form.integer("km", 1, 400).orElse(null));
    }

    private static RequestDraft.Course course(FormReader form) {
        return new RequestDraft.Course(
                orNull(form.text("course", 120)),
                form.choice("regime", Regime.class).orElse(null),
                form.integer("total", 1, 924).orElse(null));
    }

    private static RequestDraft.Bodies bodies(FormReader form) {
        return new RequestDraft.Bodies(
                form.id("training").orElse(null), form.id("association").orElse(null));
    }

    private static Optional<LocalDate> day(FormReader form, String field) {
        Optional<LocalDate> day = form.date(field);
        if (day.isEmpty() && form.problems().isEmpty()) {
            form.refuse(Problem.of(field, "error.form.required"));
        }
        return day;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
