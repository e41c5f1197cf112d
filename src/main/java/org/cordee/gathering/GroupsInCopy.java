package org.cordee.gathering;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cordee.account.OwnPart;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** The groups somebody takes part in, the dates they registered for and the messages they received, in the copy they take away. */
@Component
class GroupsInCopy implements OwnPart {

    private final CircleQueries circles;
    private final WrittenQueries written;

    GroupsInCopy(CircleQueries circles, WrittenQueries written) {
        this.circles = circles;
        this.written = written;
    }

    @Override
    public Section of(Actor.Person person, Locale language) {
        if (!Circle.GUESTS.contains(person.role())) {
            return new Section("gathering.title", List.of());
        }
        Stream<Entry> groups = circles.all(person).stream().flatMap(circle -> entry(person, circle));
        Stream<Entry> messages = written.received(person).stream()
                .map(one -> new Entry(one.writtenOn().toString(), List.of(one.words())));
        return new Section("gathering.title", Stream.concat(groups, messages).toList());
    }

    private Stream<Entry> entry(Actor.Person person, Circle circle) {
        List<String> days = circles.meetings(person, circle.id()).stream()
                .filter(Meeting::mine)
                .map(meeting -> meeting.day().toString())
                .toList();
        return circle.mine() || !days.isEmpty() ? Stream.of(new Entry(circle.name(), days)) : Stream.of();
    }
}
