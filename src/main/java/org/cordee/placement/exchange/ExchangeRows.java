package org.cordee.placement.exchange;

import java.util.List;
import java.util.Locale;
import org.cordee.platform.db.Row;
import org.jspecify.annotations.Nullable;

/** Reads what several queries of this package read alike. */
final class ExchangeRows {

    private ExchangeRows() {}

    static Wishes wishes(Row row) {
        return new Wishes(row.texts("publics"), row.texts("formats"), row.texts("moments"), row.truth("minors"));
    }

    static Standing standing(Row row) {
        return new Standing(row.date("moved_on"), row.dateOrNull("asked_on"), row.dateOrNull("closed_on"));
    }

    static List<Access> access(Row row) {
        return words(Access.class, row.texts("access"));
    }

    static <E extends Enum<E>> List<E> words(Class<E> type, List<String> codes) {
        return codes.stream().map(code -> word(type, code)).toList();
    }

    static <E extends Enum<E>> E word(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> @Nullable E wordOrNull(Class<E> type, @Nullable String code) {
        return code == null ? null : word(type, code);
    }

    /** Enum values as the database keeps them. */
    static List<String> codes(List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
