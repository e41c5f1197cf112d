package org.cordee.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for a peer in their supervision, on their home: the next meeting, or that some were missed. */
@Component
class MeetingsAwaiting implements Awaiting {

    private final MeetingScreens screens;

    MeetingsAwaiting(MeetingScreens screens) {
        this.screens = screens;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (actor.role() != Role.PEER) {
            return List.of();
        }
        MeetingListPage page = screens.list(actor);
        Stream<Item> next = page.ahead().stream()
                .limit(1)
                .map(line -> item(
                        "meeting.awaited.next",
                        line.bond(),
                        line.meeting().when().day()));
        Stream<Item> unsaid = page.unsaid().stream()
                .limit(1)
                .map(line -> item(
                        "meeting.awaited.unsaid",
                        line.bond(),
                        line.meeting().when().day()));
        Stream<Item> missed = page.open().stream()
                .filter(bond -> page.missed().contains(bond.id()))
                .map(bond -> item("meeting.awaited.missed", bond, null));
        return Stream.of(missed, unsaid, next).flatMap(one -> one).toList();
    }

    private static Item item(String key, Bond bond, @Nullable LocalDate day) {
        return new Item(Weight.WAITS, key, List.of(), bond.path(), day);
    }
}
