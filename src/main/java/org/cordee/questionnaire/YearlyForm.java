package org.cordee.questionnaire;

import java.util.List;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;

/** Reads the form of a year; empty when something is wrong, which the reader then tells. */
final class YearlyForm {

    private static final int LARGEST = 99_999_999;
    private static final int LONGEST_NOTE = 600;

    private YearlyForm() {}

    static Optional<List<YearlyTyped>> read(FormReader form, List<YearlyDefinition> definitions) {
        List<YearlyTyped> typed =
                definitions.stream().map(each -> read(form, each)).toList();
        return form.problems().isEmpty() ? Optional.of(typed) : Optional.empty();
    }

    private static YearlyTyped read(FormReader form, YearlyDefinition definition) {
        Integer above = number(form, definition.field("numerator"), 0);
        Integer below = number(form, definition.field("denominator"), 1);
        Integer persons = definition.persons() == null ? null : number(form, definition.field("persons"), 1);
        String noteField = definition.field("note");
        String note = form.text(noteField, LONGEST_NOTE);
        SensitiveText.refusal(noteField, note).ifPresent(form::refuse);
        YearlyTyped typed = new YearlyTyped(definition, above, below, persons, note.isEmpty() ? null : note);
        check(form, typed);
        return typed;
    }

    /** Both numbers or none, the part within its whole, the method of a cost. */
    private static void check(FormReader form, YearlyTyped typed) {
        YearlyDefinition definition = typed.definition();
        if (typed.isEmpty()) {
            return;
        }
        need(form, definition.field("numerator"), typed.numerator());
        need(form, definition.field("denominator"), typed.denominator());
        if (definition.persons() != null) {
            need(form, definition.field("persons"), typed.persons());
        }
        if (definition.isCost() && typed.note() == null) {
            need(form, definition.field("note"), null);
        }
        Integer above = typed.numerator();
        Integer below = typed.denominator();
        if (!definition.isCost() && above != null && below != null && above > below) {
            form.refuse(Problem.of(definition.field("numerator"), "error.questionnaire.part_of_whole"));
        }
    }

    private static void need(FormReader form, String field, @Nullable Object value) {
        if (value == null && form.problems().forField(field).isEmpty()) {
            form.refuse(Problem.of(field, "error.form.required"));
        }
    }

    private static @Nullable Integer number(FormReader form, String field, int least) {
        return form.integer(field, least, LARGEST).orElse(null);
    }

    /** The form filled with what was typed before. */
    static Form filled(YearlyDefinition definition, @Nullable YearlyEntry entry, Form form) {
        return entry == null
                ? form
                : form.with(definition.field("numerator"), entry.numerator())
                        .with(definition.field("denominator"), entry.denominator())
                        .with(definition.field("persons"), entry.persons())
                        .with(definition.field("note"), entry.note());
    }
}
