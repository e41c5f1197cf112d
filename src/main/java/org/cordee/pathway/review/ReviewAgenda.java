package org.cordee.pathway.review;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Agenda;
import org.springframework.stereotype.Component;

/** The reviews to come, for the two sides who hold them, on the day each reads on screen: a pause moves it for them alone. */
@Component
class ReviewAgenda implements Agenda {

    private final DueReviews due;

    ReviewAgenda(DueReviews due) {
        this.due = due;
    }

    @Override
    public List<Entry> of(Actor.Person actor) {
        return due.of(actor).stream()
                .filter(line -> line.side().signs() && !line.isDone())
                .map(line -> new Entry(
                        "review/" + line.placement().id() + "/" + line.months(),
                        Slot.of(line.due()),
                        line.placement().place().name(),
                        Invited.NEVER))
                .toList();
    }
}
