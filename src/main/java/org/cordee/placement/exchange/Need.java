package org.cordee.placement.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a structure looks for, as it stands. */
record Need(
        UUID id,
        UUID structure,
        String name,
        NeedKind kind,
        String title,
        @Nullable String words,
        Wishes wishes,
        @Nullable Integer weeklyHours,
        NeedDraft.Comfort comfort,
        List<Period> periods,
        Standing standing,
        int version) {

    Need {
        periods = List.copyOf(periods);
    }

    Need with(List<Period> found) {
        return new Need(
                id, structure, name, kind, title, words, wishes, weeklyHours, comfort, found, standing, version);
    }
}
