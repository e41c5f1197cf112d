package org.cordee.platform.web;

import org.jspecify.annotations.Nullable;

/** One choice of a list, radio group or tick list: the value sent, its words as shown, and an optional line that explains it. */
public record Option(String value, String text, @Nullable String hint) {

    /** A choice that needs no explanation. */
    public static Option of(String value, String text) {
        return new Option(value, text, null);
    }
}
