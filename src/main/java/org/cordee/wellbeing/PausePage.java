package org.cordee.wellbeing;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The pause of whoever is signed in.
 *
 * @param lasting the pause that lasts, or null
 * @param peer whether the reader is a peer, whose place is kept and whose référent knows
 * @param leads whether the reader accompanies somebody for whom a deputy answers meanwhile
 */
record PausePage(@Nullable OwnPause lasting, boolean peer, boolean leads, Form form) implements Page {

    @Override
    public String template() {
        return "wellbeing/pause";
    }

    @Override
    public String titleKey() {
        return lasting == null ? "wellbeing.pause.title" : "wellbeing.pause.lasts.title";
    }
}
