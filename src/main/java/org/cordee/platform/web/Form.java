package org.cordee.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.jspecify.annotations.Nullable;

/** What a form shows: the words typed so far, and what is wrong with them. Nothing typed is ever lost. */
public record Form(Map<String, List<String>> values, Problems problems) {

    public Form {
        values = Map.copyOf(values);
    }

    /** An empty form. */
    public static Form empty() {
        return new Form(Map.of(), Problems.none());
    }

    /** The same form with a field filled; null leaves it empty. */
    public Form with(String field, @Nullable Object value) {
        Map<String, List<String>> filled = new LinkedHashMap<>(values);
        filled.put(field, value == null ? List.of() : List.of(value.toString()));
        return new Form(filled, problems);
    }

    /** The same form with a field of several values. */
    public Form withAll(String field, List<String> chosen) {
        Map<String, List<String>> filled = new LinkedHashMap<>(values);
        filled.put(field, List.copyOf(chosen));
        return new Form(filled, problems);
    }

    /** The same form with these problems. */
    public Form refused(Problems reasons) {
        return new Form(values, reasons);
    }

    /** The word typed in a field; empty when none. */
    public String value(String field) {
        List<String> typed = values.getOrDefault(field, List.of());
        return typed.isEmpty() ? "" : typed.get(0);
    }

    /** Whether a choice is made in a field. */
    public boolean chosen(String field, String choice) {
        return values.getOrDefault(field, List.of()).contains(choice);
    }

    /** The problem of a field, or null. */
    public @Nullable Problem problem(String field) {
        return problems.forField(field).orElse(null);
    }
}
