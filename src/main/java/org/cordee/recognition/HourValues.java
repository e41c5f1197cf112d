package org.cordee.recognition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The lowest hourly wage by date, offered as the value of an hour given. */
@Component
class HourValues {

    private final ReferencePack pack;
    private final List<Value> values;

    HourValues(ReferencePacks packs) {
        this.pack = packs.latest("volunteering-value");
        this.values = pack.as(Content.class).values().stream()
                .sorted(Comparator.comparing(Value::from))
                .toList();
    }

    private record Content(List<Value> values) {}

    /** Cents an hour, from a day on. */
    record Value(LocalDate from, int cents) {}

    /** Cents in force on a day; the first known before it began. */
    int on(LocalDate day) {
        return values.stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((one, later) -> later)
                .orElse(values.get(0))
                .cents();
    }

    String source() {
        return pack.source();
    }
}
