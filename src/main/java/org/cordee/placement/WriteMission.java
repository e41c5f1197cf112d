package org.cordee.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a line to a mission sheet or ends one; a line is never rewritten, so that the past stays as it was. */
@Component
public class WriteMission {

    private final PlacementStore placements;
    private final SheetStore sheets;
    private final Today today;

    WriteMission(PlacementStore placements, SheetStore sheets, Today today) {
        this.placements = placements;
        this.sheets = sheets;
        this.today = today;
    }

    /**
     * A line as written.
     *
     * @param level and {@code moment} are asked for what is done, and nothing else has them
     * @param kind the kind of act of the log, or null
     */
    public record Line(
            SheetColumn column,
            String what,
            @Nullable EngagementLevel level,
            @Nullable CareMoment moment,
            @Nullable String kind) {

        static Line limit(String what) {
            return new Line(SheetColumn.I_DO_NOT, what, null, null, null);
        }

        Problems problems() {
            List<Problem> problems = new ArrayList<>();
            SensitiveText.refusal("what", what).ifPresent(problems::add);
            if (column.isDone() && level == null) {
                problems.add(Problem.of("level", "error.form.required"));
            }
            if (column.isDone() && moment == null) {
                problems.add(Problem.of("moment", "error.form.required"));
            }
            return new Problems(problems);
        }

        Line asKept() {
            return column.isDone() ? this : limit(what);
        }
    }

    /** The new line, or every reason why it is refused. */
    @Transactional
    public Outcome<UUID> add(Actor.Person actor, UUID placement, Line line) {
        mayWrite(actor, placement);
        Problems problems = line.problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(sheets.add(placement, line.asKept(), false, today.date()));
    }

    /** Ends a line; the limits that hold everywhere do not end. */
    @Transactional
    public Outcome<UUID> end(Actor.Person actor, UUID placement, UUID mission) {
        mayWrite(actor, placement);
        sheets.end(placement, mission, today.date());
        return Outcome.done(mission);
    }

    private void mayWrite(Actor.Person actor, UUID id) {
        Placement placement = placements.get(id);
        boolean writes = PlacementPolicy.writesSheet(PlacementPolicy.parts(actor, placement), actor, placement);
        NotAllowed.unless(writes && placement.state().isLive(), "to write a mission sheet");
    }
}
