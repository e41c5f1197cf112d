package org.cordee.questionnaire;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that may be asked now, with its words.
 *
 * @param permission the permission it is asked under; null when it is shipped
 * @param language the only language it can be asked in; null when in all it exists in
 * @param words typed in with the permission; none when it is shipped
 */
record UsableInstrument(
        Instrument instrument,
        @Nullable UUID permission,
        @Nullable String language,
        TypedWords words) {

    static UsableInstrument shipped(Instrument instrument) {
        return new UsableInstrument(instrument, null, null, TypedWords.NONE);
    }

    /** The words of an item. */
    Optional<String> text(String itemId, Locale reader) {
        String typed = words.items().get(itemId);
        return typed != null
                ? Optional.of(typed)
                : instrument
                        .item(itemId)
                        .flatMap(item -> Optional.ofNullable(item.text()))
                        .map(text -> text.in(reader));
    }

    /** The words of an answer of an item; empty when the value stands alone. */
    Optional<String> label(String itemId, int value, Locale reader) {
        String typed = words.answers().get(value);
        Optional<Words> shipped = instrument.answersOf(itemId).label(value);
        return typed != null ? Optional.of(typed) : shipped.map(label -> label.in(reader));
    }
}
