package org.cordee.placement.exchange;

import java.util.List;
import java.util.Locale;
import org.cordee.placement.PlacementStatus;

/** What a structure looks for. */
public enum NeedKind {
    /** Something done once or a few times: a talk, a workshop, a working group. */
    MISSION(PlacementStatus.VOLUNTEER, PlacementStatus.INDEPENDENT, PlacementStatus.EMPLOYEE),
    VOLUNTEER(PlacementStatus.VOLUNTEER),
    EMPLOYEE(PlacementStatus.EMPLOYEE),
    INDEPENDENT(PlacementStatus.INDEPENDENT),
    TRAINEE(PlacementStatus.TRAINEE);

    @SuppressWarnings("ImmutableEnumChecker") // a list made unmodifiable by List.of
    private final List<PlacementStatus> statuses;

    NeedKind(PlacementStatus... statuses) {
        this.statuses = List.of(statuses);
    }

    /** The footings on which somebody may do it. */
    public List<PlacementStatus> statuses() {
        return statuses;
    }

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
