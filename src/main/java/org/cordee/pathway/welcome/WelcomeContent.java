package org.cordee.pathway.welcome;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordee.reference.Words;

/** The points of a welcome, as reference content. */
record WelcomeContent(List<Item> items) {

    /** When a point is looked at. */
    enum Moment {
        BEFORE,
        FIRST_DAY,
        FIRST_WEEK,
        FIRST_MONTH,
        THIRD_MONTH;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One point; the essential ones end the step of the path once both sides ticked them. */
    record Item(String code, String moment, boolean essential, Words words) {}

    List<Item> of(Moment moment) {
        return items.stream()
                .filter(item -> item.moment().equals(moment.code()))
                .toList();
    }

    Set<String> codes() {
        return items.stream().map(Item::code).collect(Collectors.toSet());
    }

    List<Moment> moments() {
        return Arrays.stream(Moment.values())
                .filter(moment -> !of(moment).isEmpty())
                .toList();
    }
}
