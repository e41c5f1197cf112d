package org.cordee.placement;

import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.jspecify.annotations.Nullable;

/** Reads and fills the fields of a frame. */
final class FrameForm {

    private FrameForm() {}

    static Frame read(FormReader form) {
        String rhythm = form.text("rhythm", 120);
        return new Frame(
                form.id("referent").orElse(null),
                form.id("deputy").orElse(null),
                form.date("startsOn").orElse(null),
                form.date("endsOn").orElse(null),
                hours(form).orElse(null),
                rhythm.isEmpty() ? null : rhythm,
                form.id("association").orElse(null),
                form.id("trainingBody").orElse(null));
    }

    static Form of(Placement placement) {
        return Form.empty()
                .with("referent", placement.leads().referent())
                .with("deputy", placement.leads().deputy())
                .with("startsOn", placement.calendar().startsOn())
                .with("endsOn", placement.calendar().endsOn())
                .with("agreedHours", shown(placement.terms().agreedHours()))
                .with("rhythm", placement.terms().rhythm())
                .with("association", placement.terms().association())
                .with("trainingBody", placement.terms().trainingBody())
                .with("version", placement.version());
    }

    private static @Nullable String shown(@Nullable Double hours) {
        return hours == null ? null : hours.toString().replaceAll("\\.0$", "").replace('.', ',');
    }

    /** Hours a week with one decimal at most, a comma or a point. */
    private static Optional<Double> hours(FormReader form) {
        String typed = form.text("agreedHours", 8).replace(',', '.');
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.matches("\\d{1,2}(\\.\\d)?")) {
            double hours = Double.parseDouble(typed);
            if (hours > 0 && hours <= 48) {
                return Optional.of(hours);
            }
        }
        form.refuse(Problem.of("agreedHours", "error.placement.hours"));
        return Optional.empty();
    }
}
