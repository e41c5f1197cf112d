package org.cordee.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What fills a document: kept as typed, dates as ISO 8601, and shown in French. */
final class Values {

    private Values() {}

    /** What the placement already tells, for the placeholders that come from it. */
    static Map<String, String> of(Map<String, Object> facts, Map<String, Placeholder> known) {
        Map<String, String> values = new HashMap<>();
        known.values().forEach(placeholder -> {
            Object fact = placeholder.from() == null ? null : facts.get(placeholder.from());
            if (fact != null) {
                values.put(placeholder.code(), typed(fact));
            }
        });
        return values;
    }

    static String shown(@Nullable Placeholder placeholder, String value) {
        if (placeholder == null || !placeholder.isDate()) {
            return value;
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.FRENCH)
                .format(LocalDate.parse(value));
    }

    private static String typed(Object fact) {
        return fact instanceof Double hours
                ? hours.toString().replaceAll("\\.0$", "").replace('.', ',')
                : fact.toString();
    }
}
