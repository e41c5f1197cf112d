package org.cordee.peer.preparation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;

/** What a peer ticked, in the copy they take away. */
@Component
class LessonsInCopy implements OwnPart {

    private final Lessons lessons;
    private final TickLesson tick;

    LessonsInCopy(Lessons lessons, TickLesson tick) {
        this.lessons = lessons;
        this.tick = tick;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        Set<String> ticked = person.role() == Role.PEER ? tick.ticked(person) : Set.of();
        return new Section(
                "lesson.title",
                lessons.all().stream()
                        .filter(lesson -> ticked.contains(lesson.code()))
                        .map(lesson -> new Entry(lesson.title().in(language), List.of()))
                        .toList());
    }
}
