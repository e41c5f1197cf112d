package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.PresenceRules;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * A placement in training: its hours, day by day, for the trainee who enters them, the tutor who confirms, the school.
 *
 * @param lines one page of days, the newest first
 * @param next the day the following page begins before; null on the last
 */
record TrainingPage(
        PlacementSummary placement,
        TrainingSide side,
        PresenceSum sum,
        PresenceRules.Reached reached,
        List<Presence> lines,
        @Nullable LocalDate next,
        LocalDate today,
        Form form)
        implements Page {

    private static final int LONGEST_DAY = 12;

    @Override
    public String template() {
        return "placement/training/hours";
    }

    @Override
    public String titleKey() {
        return side == TrainingSide.PEER ? "presence.title.own" : "presence.title";
    }

    @Override
    public String windowTitleKey() {
        return "presence.window";
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = placement.peer();
        return isPeer() || peer == null ? Set.of() : Set.of(new Subject("placement.presence", placement.id(), peer));
    }

    public String href() {
        return "/placements/" + placement.id() + "/training";
    }

    public boolean isPeer() {
        return side == TrainingSide.PEER;
    }

    public boolean confirms() {
        return side.confirms();
    }

    public boolean readsMidterm() {
        return side != TrainingSide.HOST;
    }

    /** The days to confirm, the oldest first. */
    public List<Presence> waiting() {
        return lines.stream().filter(Presence::isWaiting).toList();
    }

    public String reach() {
        return sum.reach().name().toLowerCase(Locale.ROOT);
    }

    /** The colour of the sentence that says how far the hours are. */
    public String tone() {
        return sum.reach() == PresenceSum.Reach.PASSED ? "watch" : "note";
    }

    public boolean isTold() {
        return sum.reach() == PresenceSum.Reach.NEAR
                || sum.reach() == PresenceSum.Reach.REACHED
                || sum.reach() == PresenceSum.Reach.PASSED;
    }

    public String duration(PageContext ctx, long minutes) {
        return minutes % 60 == 0
                ? ctx.t("presence.hours", minutes / 60)
                : ctx.t("presence.duration", minutes / 60, minutes % 60);
    }

    public String badge(Presence line) {
        return line.badge();
    }

    public List<Option> hours(PageContext ctx) {
        return IntStream.rangeClosed(0, LONGEST_DAY)
                .mapToObj(hours -> Option.of(Integer.toString(hours), ctx.t("presence.hours", hours)))
                .toList();
    }

    public List<Option> quarters(PageContext ctx) {
        return IntStream.of(0, 15, 30, 45)
                .mapToObj(minutes -> Option.of(Integer.toString(minutes), ctx.t("presence.minutes", minutes)))
                .toList();
    }
}
