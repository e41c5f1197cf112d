package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a structure writes of a need.
 *
 * @param words what else there is to know, or null
 * @param weeklyHours about how much, or null
 * @param announce whether the public page says it too
 */
public record NeedDraft(
        NeedKind kind,
        String title,
        @Nullable String words,
        Wishes wishes,
        @Nullable Integer weeklyHours,
        Comfort comfort,
        List<Slot> slots,
        boolean announce) {

    public NeedDraft {
        slots = List.copyOf(slots);
    }

    /**
     * What makes a place easier to come to.
     *
     * @param tutor who is named for whoever comes, or null while nobody is
     * @param peerPresent whether a peer already works there
     */
    public record Comfort(@Nullable UUID tutor, List<Access> access, Meals meals, Travel travel, boolean peerPresent) {
        public Comfort {
            access = List.copyOf(access);
        }
    }

    /**
     * Places in a period.
     *
     * @param id of a period that exists, or null for a new one
     */
    public record Slot(@Nullable UUID id, LocalDate startsOn, LocalDate endsOn, int places) {}
}
