package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement as the log needs it: where the peer works, since when, and what the mission sheet says they do. It never
 * tells a pause.
 *
 * @param name the unit or structure
 * @param ends the last day agreed, or null
 * @param ended the last day, or null while it runs
 */
public record WorkPlace(
        UUID placement,
        UUID structure,
        UUID peer,
        String name,
        LocalDate started,
        @Nullable LocalDate ends,
        @Nullable LocalDate ended,
        List<WorkMission> missions) {

    /**
     * A line of the sheet that is done, always or if agreed.
     *
     * @param kind the kind of act it is usually logged as, or null
     */
    public record WorkMission(
            UUID id, String what, @Nullable String kind, EngagementLevel level, CareMoment moment) {}

    /** Whether the peer worked here that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(started) && (ended == null || !day.isAfter(ended));
    }

    /** Whether the peer still worked here on that day or later. */
    public boolean isOpenOn(LocalDate day) {
        return ended == null || !day.isAfter(ended);
    }

    /** The line that gives an act its level and moment: the one of its kind, else one that fits every kind. */
    public Optional<WorkMission> missionFor(String kind) {
        return missions.stream()
                .filter(mission -> kind.equals(mission.kind()))
                .findFirst()
                .or(() -> missions.stream()
                        .filter(mission -> mission.kind() == null)
                        .findFirst());
    }
}
