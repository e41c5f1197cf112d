package org.cordee.platform.web;

import org.jspecify.annotations.Nullable;

/** One step along a path: its words as shown, an optional note and page, and where the path stands on it. */
public record Step(
        String text, @Nullable String note, @Nullable String href, State state) {

    /** Where the path stands on a step. */
    public enum State {
        DONE,
        NOW,
        LATER
    }
}
