package org.cordee.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.PageContext;

/** How two people meet. */
public enum Way {
    PLACE,
    PHONE,
    VIDEO;

    /** The message key of its words. */
    public String key() {
        return "meeting.way." + code();
    }

    /** As choices. */
    public static List<Option> options(PageContext ctx) {
        return Arrays.stream(values())
                .map(way -> Option.of(way.code(), ctx.t(way.key())))
                .toList();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
