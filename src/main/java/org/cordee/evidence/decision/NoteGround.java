package org.cordee.evidence.decision;

import java.time.LocalDate;
import java.util.List;
import org.cordee.evidence.Grounds;
import org.cordee.evidence.Stated;
import org.cordee.platform.i18n.Localized;
import org.jspecify.annotations.Nullable;

/**
 * One statement a note draws on: what stood in its corners, on the day of the decision once there is one.
 *
 * @param certainties how sure research is of its parts, the surest first
 * @param measured what the region measures of it; null when the note was decided before this was kept
 * @param path its page, or null when the reader may not see it any more
 */
record NoteGround(
        String code,
        Localized title,
        int edition,
        Grounds grounds,
        List<String> certainties,
        @Nullable Measured measured,
        @Nullable String path) {

    /**
     * Which figures of the region belong to a statement. They are not copied: a result let out is never changed, and is read
     * where it is, through its protection.
     *
     * @param benefits the benefits measured; empty where no questionnaire speaks of the statement
     * @param through the last day of the latest quarter that was out; null before there was one
     */
    record Measured(List<String> benefits, @Nullable LocalDate through) {}

    static NoteGround of(Stated stated, @Nullable LocalDate through) {
        return new NoteGround(
                stated.code(),
                stated.title(),
                stated.edition(),
                stated.grounds(),
                stated.certainties(),
                new Measured(stated.benefits(), through),
                stated.path());
    }

    /** The corners where nothing stands. */
    List<String> empty() {
        return grounds.empty();
    }
}
