package org.cordee.gathering;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** The messages of the coordination that were not read, on everybody's first screen. */
@Component
class ReceivedOfMyWeek implements Awaiting {

    private final WrittenQueries written;

    ReceivedOfMyWeek(WrittenQueries written) {
        this.written = written;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        return !Circle.GUESTS.contains(actor.role())
                ? List.of()
                : written.received(actor).stream()
                        .filter(one -> !one.read())
                        .limit(3)
                        .map(one -> new Item(
                                Weight.WAITS, "gathering.awaited", List.of(), "/groups/received", one.writtenOn()))
                        .toList();
    }
}
