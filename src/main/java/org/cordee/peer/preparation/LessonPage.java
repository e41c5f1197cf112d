package org.cordee.peer.preparation;

import java.util.List;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One lesson.
 *
 * @param at its place among all, from 0
 * @param ticked whether the reader ticked it
 */
record LessonPage(List<Lesson> lessons, int at, boolean ticked) implements Page {

    @Override
    public String template() {
        return "peer/preparation/one";
    }

    @Override
    public String titleKey() {
        return "lesson.title";
    }

    Lesson lesson() {
        return lessons.get(at);
    }

    /** The lesson after this one, or null at the end. */
    @Nullable
    Lesson next() {
        return at + 1 < lessons.size() ? lessons.get(at + 1) : null;
    }
}
