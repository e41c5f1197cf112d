package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What the homes of others show of reviews. */
@Component
public class Reviews {

    private final DueReviews due;
    private final ReviewQueries queries;
    private final ReviewContents contents;

    Reviews(DueReviews due, ReviewQueries queries, ReviewContents contents) {
        this.due = due;
        this.queries = queries;
        this.contents = contents;
    }

    /**
     * A review that waits for somebody.
     *
     * @param place the name of where the peer works
     */
    public record Waiting(int months, String place, String href, LocalDate day) {}

    /** The reviews that wait for the actor's own signature, the oldest first. */
    public List<Waiting> waitingFor(Actor.Person actor) {
        return due.of(actor).stream()
                .filter(DueReview::waitsForMe)
                .map(line -> new Waiting(line.months(), line.placement().place().name(), line.path(), line.due()))
                .toList();
    }

    /** A review that was held, without a word of it. */
    public record Held(UUID placement, int months, LocalDate day, String href) {}

    /** The reviews held in everything the actor follows, the latest first. */
    public List<Held> held(Actor.Person actor) {
        return due.of(actor).stream()
                .filter(DueReview::isDone)
                .flatMap(line -> Optional.ofNullable(line.review())
                        .map(Review::doneOn)
                        .map(day -> new Held(line.placement().id(), line.months(), day, line.path()))
                        .stream())
                .sorted(Comparator.comparing(Held::day).reversed())
                .toList();
    }

    /** How many reviews due in the last year were held, in everything the actor follows. */
    public Completion completion() {
        return Completion.sum(queries.completion(contents.inForce().months()).values());
    }
}
