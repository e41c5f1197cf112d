package org.cordee.peer.preparation;

import java.util.List;
import org.cordee.platform.web.Page;

/** The lessons on paper, with nobody's ticks. */
record PrintedLessonsPage(List<Lesson> lessons) implements Page {

    @Override
    public String template() {
        return "peer/preparation/printed";
    }

    @Override
    public String titleKey() {
        return "lesson.title";
    }
}
