package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A preparation session: when, how many came by function, what was said in one line, and what was used.
 *
 * @param came how many of each function, by its code; functions nobody came of are left out
 */
record Session(UUID id, UUID path, LocalDate heldOn, String said, Map<String, Integer> came, List<Material> materials) {

    static final int LONGEST = 300;
    static final int MOST_OF_ONE = 99;

    /**
     * Something used or handed out.
     *
     * @param address where it can be read, or null
     */
    record Material(String title, @Nullable String address) {

        static final int LONGEST_TITLE = 120;
        static final int LONGEST_ADDRESS = 300;
    }

    int people() {
        return came.values().stream().mapToInt(Integer::intValue).sum();
    }
}
