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

    /** An enum as choices, in its own order. */
    public static List<Option> options(PageContext ctx, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .map(code -> Option.of(code, ctx.t(prefix + code)))
                .toList();
    }
}
