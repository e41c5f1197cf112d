package org.cordee.placement;

import java.util.Locale;

/** The three columns of a mission sheet. */
public enum SheetColumn {
    I_DO,
    I_DO_NOT,
    IF_AGREED;

    /** Whether a line of this column is something done, and so has a level and a moment. */
    public boolean isDone() {
        return this != I_DO_NOT;
    }

    /** The word stored and shown in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
