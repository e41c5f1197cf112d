package org.cordee.peer.preparation;

import java.util.List;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The lessons in force, in the order they are best read. */
@Component
class Lessons {

    private final List<Lesson> all;

    Lessons(ReferencePacks packs) {
        all = packs.latest("peer-preparation").as(Content.class).lessons();
    }

    private record Content(List<Lesson> lessons) {}

    List<Lesson> all() {
        return all;
    }

    /** The place of a lesson among all, from 0; below 0 when there is none of this code. */
    int placeOf(String code) {
        return all.stream().map(Lesson::code).toList().indexOf(code);
    }
}
