package org.cordee.pathway.review;

import java.util.UUID;

/** Which review: of which placement, at how many months; at {@value #EXIT} the talk at the end of it. */
public record ReviewKey(UUID placement, int months) {

    /** The months of the exit talk: it has none. */
    public static final int EXIT = 0;

    boolean isExit() {
        return months == EXIT;
    }

    String path() {
        return "/reviews/" + placement + "/" + months;
    }
}
