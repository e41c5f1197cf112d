package org.cordee.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** Gathers what waits for somebody, from every module that says so, in one order: what blocks, what ends, what waits. */
@Component
class FirstScreen {

    private static final Comparator<Awaiting.Item> PRESSING = Comparator.comparing(Awaiting.Item::weight)
            .thenComparing(Awaiting.Item::day, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Awaiting> sources;

    FirstScreen(List<Awaiting> sources) {
        this.sources = sources;
    }

    /** What waits for this person, with what the screen knows itself. */
    List<Awaiting.Item> of(Actor.Person actor, List<Awaiting.Item> own) {
        List<Awaiting.Item> items = new ArrayList<>(own);
        sources.forEach(source -> items.addAll(source.of(actor)));
        items.sort(PRESSING);
        return List.copyOf(items);
    }
}
