package org.cordee.evidence.decision;

import java.util.List;
import org.cordee.evidence.Grounds;
import org.cordee.evidence.Stated;
import org.cordee.platform.i18n.Localized;
import org.jspecify.annotations.Nullable;

/**
 * One statement a note draws on: what stood in its corners, on the day of the decision once there is one.
 *
 * @param path its page, or null when the reader may not see it any more
 */
record NoteGround(
        String code,
        Localized title,
        int edition,
        Grounds grounds,
        @Nullable String path) {

    static NoteGround of(Stated stated) {
        return new NoteGround(stated.code(), stated.title(), stated.edition(), stated.grounds(), stated.path());
    }

    /** The corners where nothing stands. */
    List<String> empty() {
        return grounds.empty();
    }
}
