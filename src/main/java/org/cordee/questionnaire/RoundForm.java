package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.web.FormReader;

/** Reads the form that opens a round; empty when something is wrong, which the reader then tells. */
final class RoundForm {

    private RoundForm() {}

    static Optional<NewRound> read(FormReader form) {
        Optional<Respondent> group = form.choice("group", Respondent.class);
        String moment = form.required("moment", 12);
        Optional<LocalDate> opens = date(form, "opens_on");
        Optional<LocalDate> closes = date(form, "closes_on");
        if (!form.problems().isEmpty() || group.isEmpty() || opens.isEmpty() || closes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewRound(
                group.get(), moment, form.all("plugins"), opens.get(), closes.get(), form.ticked("double_entry")));
    }

    private static Optional<LocalDate> date(FormReader form, String field) {
        Optional<LocalDate> date = form.date(field);
        if (date.isEmpty() && form.problems().forField(field).isEmpty()) {
            form.refuse(Problem.of(field, "error.form.required"));
        }
        return date;
    }
}
