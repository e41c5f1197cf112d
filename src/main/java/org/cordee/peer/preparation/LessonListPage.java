package org.cordee.peer.preparation;

import java.util.List;
import java.util.Set;
import org.cordee.platform.web.Page;

/** Every lesson, with what the peer ticked. */
record LessonListPage(List<Lesson> lessons, Set<String> ticked) implements Page {

    @Override
    public String template() {
        return "peer/preparation/list";
    }

    @Override
    public String titleKey() {
        return "lesson.title";
    }
}
