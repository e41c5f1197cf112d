package org.cordee.platform.web;

import java.util.Locale;

/** What a place of the menu is for; a menu that would be long shows the places of a group under its heading. */
public enum MenuGroup {
    /** What one comes for every week: never folded away. */
    DAILY,
    PLACES,
    FIGURES,
    KNOWLEDGE,
    OUTSIDE;

    /** The message key of its heading. */
    String key() {
        return "common.menu." + name().toLowerCase(Locale.ROOT);
    }
}
