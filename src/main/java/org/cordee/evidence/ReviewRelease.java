package org.cordee.evidence;

import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordination reads what is offered: it lets it appear, or gives it back with a
 * reason, even later, when somebody turns out to be recognisable; it never changes a word. */
@Component
class ReviewRelease {

    private final NarrativeStore store;
    private final NarrativeQueries queries;
    private final Today today;

    ReviewRelease(NarrativeStore store, NarrativeQueries queries, Today today) {
        this.store = store;
        this.queries = queries;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> accept(Actor.Person reviewer, UUID id) {
        Release release = read(reviewer, id);
        if (release.state() != Release.State.OFFERED) {
            throw new NotFound("release");
        }
        store.accept(id, today.date());
        store.used(
                id,
                release.subjects().stream()
                        .map(subject -> "/evidence/" + subject)
                        .toList(),
                false,
                today.date());
        return Outcome.done(id);
    }

    @Transactional
    Outcome<UUID> giveBack(Actor.Person reviewer, UUID id, String why) {
        Release release = read(reviewer, id);
        store.giveBack(release.id(), why, today.date());
        return Outcome.done(id);
    }

    private Release read(Actor.Person reviewer, UUID id) {
        return queries.readBy(LibraryPolicy.ownTerritory(reviewer)).stream()
                .filter(release -> release.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("release"));
    }
}
