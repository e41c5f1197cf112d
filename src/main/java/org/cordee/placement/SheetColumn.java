package org.cordee.placement;

import java.util.Locale;

/** The three columns of a mission sheet. */
public enum SheetColumn {
    I_DO("check-circle"),
    I_DO_NOT("x-circle"),
    IF_AGREED("chat-left-text");

    private final String icon;

    SheetColumn(String icon) {
        this.icon = icon;
    }

    /** The drawing beside its title. */
    public String icon() {
        return icon;
    }

    /** Whether a line of this column is something done, and so has a level and a moment. */
    public boolean isDone() {
        return this != I_DO_NOT;
    }

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
