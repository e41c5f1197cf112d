package org.cordee.peer.preparation;

import java.util.Set;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A peer ticks for themselves what they read. It opens nothing, is asked for by nothing and counted nowhere; nobody else
 * reads it, nor that it was ticked.
 */
@Component
public class TickLesson {

    private final Lessons lessons;
    private final ReadLessonStore store;

    TickLesson(Lessons lessons, ReadLessonStore store) {
        this.lessons = lessons;
        this.store = store;
    }

    /** Ticks a lesson, or takes the tick away; stops for a lesson that does not exist, and for anybody but a peer. */
    @Transactional
    public void handle(Actor.Person actor, String lesson, boolean read) {
        UUID me = self(actor);
        if (lessons.placeOf(lesson) < 0) {
            throw new NotFound("lesson");
        }
        if (read) {
            store.tick(me, lesson);
        } else {
            store.untick(me, lesson);
        }
    }

    /** What the actor ticked. */
    @Transactional(readOnly = true)
    Set<String> ticked(Actor.Person actor) {
        return store.of(self(actor));
    }

    private static UUID self(Actor.Person actor) {
        return actor.scopeAs(Role.PEER, "what a peer read");
    }
}
