package org.cordee.placement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/** What the templates of this module say in several places. */
public final class PlacementWords {

    private PlacementWords() {}

    /** The peer's working name, or neutral words where it is not shared. */
    public static String peer(PageContext ctx, @Nullable String name) {
        return name == null ? ctx.t("placement.peer.unnamed") : name;
    }

    /** Hours in the language's form. */
    public static String hours(PageContext ctx, double hours) {
        return ctx.t("placement.hours.value", hours);
    }

    /** The colour that goes with the words of a state. */
    public static String badge(PlacementState state) {
        return switch (state) {
            case PROPOSED -> "watch";
            case AGREED -> "note";
            case ACTIVE -> "good";
            default -> "plain";
        };
    }

    /** How a paper stands, in words; for the person, what is missing reads as a file in progress, whatever it is. */
    public static String standing(PageContext ctx, PaperStanding standing, boolean own) {
        return switch (standing.kind()) {
            case MISSING -> ctx.t(own ? "placement.papers.in_progress" : "placement.papers.missing");
            case VALID -> ctx.t("placement.papers.present");
            case ENDING -> ctx.t("placement.papers.ending", standing.within() == null ? 0 : standing.within());
            case EXPIRED -> ctx.t("placement.papers.renew");
        };
    }

    /** The colour that goes with how a paper stands. */
    public static String badge(PaperStanding standing) {
        return switch (standing.kind()) {
            case MISSING, ENDING -> "watch";
            case VALID -> "good";
            case EXPIRED -> "bad";
        };
    }

    /** The symbol that goes with how a paper stands. */
    public static String icon(PaperStanding standing) {
        return standing.kind() == PaperStanding.Kind.VALID ? "check-lg" : "clock";
    }

    /** An enum as choices, in its own order. */
    public static List<Option> options(PageContext ctx, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .map(code -> Option.of(code, ctx.t(prefix + code)))
                .toList();
    }
}
