package org.cordee.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * One item as it is put to somebody.
 *
 * @param usable the instrument with its words
 * @param language the language it is asked in
 * @param easy whether the simple wording is shown where there is one
 * @param number its place among all those asked, from 1
 * @param first whether it is the first one asked of its instrument
 */
record Question(UsableInstrument usable, Item item, Locale language, boolean easy, int number, boolean first) {

    /** One answer offered. */
    record Choice(int value, String words) {}

    static String key(String instrument, String item) {
        return instrument + "." + item;
    }

    String key() {
        return key(usable.instrument().id(), item.id());
    }

    /** The name of its field. */
    String field() {
        return "a." + key();
    }

    String text() {
        String simple = item.easy();
        return easy && simple != null && language.equals(Locale.FRENCH)
                ? simple
                : usable.text(item.id(), language).orElse(item.id());
    }

    /** What is said before an item that is not for everybody; null when it is. */
    @Nullable
    String condition() {
        OnlyIf onlyIf = item.onlyIf();
        if (onlyIf == null) {
            return null;
        }
        return easy && language.equals(Locale.FRENCH)
                ? onlyIf.easy()
                : onlyIf.words().in(language);
    }

    /** What is said before the items of its instrument; null when nothing is. */
    @Nullable
    String instruction() {
        String typed = usable.words().instruction();
        Words shipped = usable.instrument().instruction();
        return !typed.isEmpty() ? typed : shipped == null ? null : shipped.in(language);
    }

    AnswerScale scale() {
        return usable.instrument().answersOf(item.id());
    }

    /** Whether each answer has words of its own; otherwise it is a row of numbers with words at both ends. */
    boolean isChoices() {
        return choices().stream().noneMatch(choice -> choice.words().isEmpty());
    }

    List<Choice> choices() {
        return IntStream.rangeClosed(scale().min(), scale().max())
                .mapToObj(value -> new Choice(
                        value, usable.label(item.id(), value, language).orElse("")))
                .toList();
    }

    String lowest() {
        return usable.label(item.id(), scale().min(), language).orElse("");
    }

    String highest() {
        return usable.label(item.id(), scale().max(), language).orElse("");
    }
}
