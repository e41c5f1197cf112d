package org.cordee.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a peer logged in one placement, told to that peer alone; declared as a bean by the module that keeps the log. */
public interface OwnFigures {

    /**
     * The work of one day, of one kind and level.
     *
     * @param level who decided, or null where it is not asked
     * @param onSheet whether it stands on the mission sheet
     */
    record Worked(LocalDate day, String kind, @Nullable String level, boolean onSheet, long minutes, int acts) {}

    /** Day by day since a day; empty for anybody but the peer. */
    List<Worked> since(UUID placement, LocalDate first);
}
