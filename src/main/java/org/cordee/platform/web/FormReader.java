package org.cordee.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;

/**
 * Reads a posted form field by field and gathers every problem, never only the first. A field that is refused reads as
 * empty; whoever reads checks {@link #problems()} before using what was read.
 */
public final class FormReader {

    private static final Set<String> SECRETS = Set.of("passphrase", "current", "pin", "code");

    private final Map<String, List<String>> values;
    private final List<Problem> problems = new ArrayList<>();

    private FormReader(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The fields of a request. */
    public static FormReader of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, Arrays.asList(given)));
        return new FormReader(values);
    }

    /** These fields, for commands and tests. */
    public static FormReader of(Map<String, List<String>> values) {
        return new FormReader(new LinkedHashMap<>(values));
    }

    /** A word, trimmed; empty when absent. Longer than {@code max} characters is a problem. */
    public String text(String field, int max) {
        String typed = raw(field);
        if (typed.length() > max) {
            refuse(Problem.of(field, "error.form.long", max));
            return "";
        }
        return typed;
    }

    /** A word that must be there. */
    public String required(String field, int max) {
        String typed = text(field, max);
        if (raw(field).isEmpty()) {
            refuse(Problem.of(field, "error.form.required"));
        }
        return typed;
    }

    /** A secret, exactly as typed: never trimmed, at most 200 characters. */
    public String secret(String field) {
        String typed = first(field);
        if (typed.isEmpty()) {
            refuse(Problem.of(field, "error.form.required"));
        }
        return typed.length() > 200 ? "" : typed;
    }

    /** A local date as the browser sends it (ISO 8601), or empty. */
    public Optional<LocalDate> date(String field) {
        String typed = raw(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            refuse(Problem.of(field, "error.form.date"));
            return Optional.empty();
        }
    }

    /** A whole number between two bounds, both included, or empty. */
    public Optional<Integer> integer(String field, int least, int most) {
        String typed = raw(field).replace("\u202f", "").replace(" ", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.matches("-?\\d{1,9}")) {
            int value = Integer.parseInt(typed);
            if (value >= least && value <= most) {
                return Optional.of(value);
            }
        }
        refuse(Problem.of(field, "error.form.number", least, most));
        return Optional.empty();
    }

    /** One of an enum's words in lower case, or empty. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> choices) {
        String typed = raw(field);
        return typed.isEmpty() ? Optional.empty() : word(field, typed, choices);
    }

    /** Several of an enum's words. */
    public <E extends Enum<E>> List<E> choices(String field, Class<E> choices) {
        return all(field).stream()
                .flatMap(typed -> word(field, typed, choices).stream())
                .toList();
    }

    /** An id, or empty. */
    public Optional<UUID> id(String field) {
        String typed = raw(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException unreadable) {
            refuse(Problem.of(field, "error.form.choice"));
            return Optional.empty();
        }
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return !raw(field).isEmpty();
    }

    /** Every value of a field. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Every field and value posted, the security fields left out: what the answer to the form depends on. */
    public Map<String, List<String>> content() {
        Map<String, List<String>> content = new LinkedHashMap<>(values);
        content.remove("_csrf");
        content.remove(FormKeys.FIELD);
        return content;
    }

    /** Adds a problem found by the reader of the form. */
    public void refuse(Problem problem) {
        problems.add(problem);
    }

    /** Everything wrong so far. */
    public Problems problems() {
        return new Problems(problems);
    }

    /** The form to show again, as typed, with its problems; secrets are never sent back. */
    public Form form() {
        Map<String, List<String>> shown = content();
        SECRETS.forEach(shown::remove);
        return new Form(shown, problems());
    }

    private <E extends Enum<E>> Optional<E> word(String field, String typed, Class<E> choices) {
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return Optional.of(choice);
            }
        }
        refuse(Problem.of(field, "error.form.choice"));
        return Optional.empty();
    }

    private String raw(String field) {
        return first(field).strip();
    }

    private String first(String field) {
        List<String> typed = values.getOrDefault(field, List.of());
        return typed.isEmpty() ? "" : typed.get(0);
    }
}
