package org.cordee.activity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.CareMoment;
import org.cordee.placement.EngagementLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a peer says about one act.
 *
 * @param placement where
 * @param kind the code of an {@link ActivityKind}
 * @param day the local date
 * @param minutes how long
 * @param heads how many people, the same one counted each time; null when not counted
 * @param several whether it was several short contacts, which nobody counted
 * @param level null to take the mission's
 * @param moment null to take the mission's
 * @param supports the kinds of support given; empty when not said
 * @param learned what it taught the peer, for the peer alone; empty when nothing
 */
public record ActEntry(
        UUID placement,
        String kind,
        LocalDate day,
        int minutes,
        @Nullable Integer heads,
        boolean several,
        @Nullable EngagementLevel level,
        @Nullable CareMoment moment,
        Set<String> supports,
        String learned) {

    /** An act with its level and moment as the mission sheet says, without tags or words. */
    public static ActEntry plain(UUID placement, String kind, LocalDate day, int minutes, @Nullable Integer heads) {
        return new ActEntry(placement, kind, day, minutes, heads, false, null, null, Set.of(), "");
    }
}
