package org.cordee.activity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Enums as the lower-case words they are stored and sent by. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> @Nullable E of(Class<E> type, @Nullable String word) {
        return word == null ? null : required(type, word);
    }

    static <E extends Enum<E>> E required(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String wordOrNull(@Nullable Enum<?> value) {
        return value == null ? null : word(value);
    }
}
