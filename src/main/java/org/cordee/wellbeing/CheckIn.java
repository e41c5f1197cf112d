package org.cordee.wellbeing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How a peer said they were on a day.
 *
 * @param answers the level chosen, by item
 */
record CheckIn(UUID id, LocalDate day, Map<String, String> answers) {

    /** The answers as one text to seal. */
    static String text(Map<String, String> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .map(answer -> answer.getKey() + "=" + answer.getValue())
                        .collect(Collectors.joining(";"));
    }

    /** The answers of such a text. */
    static Map<String, String> answers(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(answer -> answer.split("=", 2))
                .collect(Collectors.toMap(answer -> answer[0], answer -> answer[1]));
    }
}
