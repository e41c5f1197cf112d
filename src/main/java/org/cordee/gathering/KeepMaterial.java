package org.cordee.gathering;

import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordination puts a link or a file beside a group, and takes it away. */
@Component
public class KeepMaterial {

    private final CircleStore store;
    private final Ids ids;
    private final Today today;

    KeepMaterial(CircleStore store, Ids ids, Today today) {
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    /** Puts one of the two; refused without any, with both, and with a link that is not a secured one. */
    @Transactional
    public Outcome<UUID> handle(
            Actor.Person actor, UUID circle, String label, @Nullable String url, @Nullable BroughtFile file) {
        GatheringPolicy.mustConvene(actor);
        if ((url == null) == (file == null)) {
            return Outcome.refused(Problem.of("url", "error.gathering.one"));
        }
        if (url != null && (!url.startsWith("https://") || url.chars().anyMatch(Character::isWhitespace))) {
            return Outcome.refused(Problem.of("url", "error.gathering.link"));
        }
        UUID id = ids.next();
        store.add(circle, new Material(id, label, url), file, today.date());
        return Outcome.done(id);
    }

    @Transactional
    public void remove(Actor.Person actor, UUID circle, UUID material) {
        GatheringPolicy.mustConvene(actor);
        store.takeAway(circle, material);
    }
}
