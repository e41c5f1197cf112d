package org.cordee.wellbeing;

import java.util.List;
import java.util.Optional;
import org.cordee.reference.Words;

/** What a peer may ask themselves, in words: levels have no number, and nothing is added up. */
record CheckInContent(List<Item> items) {

    /** One question, with its answers from the heaviest to the lightest. */
    record Item(String code, Words words, List<Level> levels) {

        Optional<Level> level(String wanted) {
            return levels.stream().filter(level -> level.code().equals(wanted)).findFirst();
        }
    }

    /** One answer. */
    record Level(String code, Words words) {}
}
