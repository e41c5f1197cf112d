package org.cordee.questionnaire;

import java.util.List;

/**
 * What one respondent is asked at one date.
 *
 * @param parts instruments in order, each with the items asked
 * @param refusals codes of what forbids it: {@code unknown}, {@code moment}, {@code choice}, {@code number},
 *     {@code time}; empty when it may be asked
 */
record Asked(List<Part> parts, List<String> refusals) {

    /** One instrument, and which of its items are asked. */
    record Part(Instrument instrument, List<String> items) {}

    /** How many items in all. */
    int items() {
        return parts.stream().mapToInt(part -> part.items().size()).sum();
    }

    /** Estimated time to fill, eight seconds an item, to be measured. */
    int seconds() {
        return items() * Instrument.SECONDS_PER_ITEM;
    }
}
