package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * The talk at half-time as its reader may see it.
 *
 * @param midterm null while nobody began, and for the school until both signed
 * @param due null as long as neither a period nor hours are agreed
 * @param paused whether the reader knows of a pause that lasts
 */
record MidtermPage(
        PlacementSummary placement,
        TrainingSide side,
        @Nullable Midterm midterm,
        List<Words> guide,
        @Nullable LocalDate due,
        boolean late,
        boolean paused,
        Form form)
        implements Page {

    @Override
    public String template() {
        return "placement/training/midterm";
    }

    @Override
    public String titleKey() {
        return "midterm.title";
    }

    @Override
    public String windowTitleKey() {
        return "midterm.window";
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = placement.peer();
        return side == TrainingSide.PEER || peer == null || midterm == null
                ? Set.of()
                : Set.of(new Subject("placement.midterm", placement.id(), peer));
    }

    public String href() {
        return "/placements/" + placement.id() + "/training/midterm";
    }

    public boolean isDone() {
        return midterm != null && midterm.isDone();
    }

    /** Whether the reader writes their own note now. */
    public boolean writes() {
        return side.signs() && !isDone();
    }

    /** Whether both notes wait for the reader's signature. */
    public boolean maySign() {
        return midterm != null
                && side.signs()
                && midterm.isWritten()
                && midterm.of(side).signedOn() == null;
    }

    /** Whether the reader signed and the other did not. */
    public boolean waits() {
        return midterm != null && side.signs() && !isDone() && midterm.of(side).signedOn() != null;
    }

    /** Whether the reader wrote and the other has not. */
    public boolean awaitsOther() {
        return midterm != null
                && side.signs()
                && midterm.of(side).note() != null
                && midterm.other(side).note() == null;
    }

    public boolean adds() {
        return side == TrainingSide.SCHOOL && isDone();
    }

    public String standing() {
        if (isDone()) {
            return "done";
        }
        return late ? "late" : "open";
    }

    public String badge() {
        return switch (standing()) {
            case "done" -> "good";
            case "late" -> "watch";
            default -> "note";
        };
    }
}
