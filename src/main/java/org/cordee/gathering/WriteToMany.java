package org.cordee.gathering;

import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The coordination writes once to a group, a role or a department. Each receives their own copy; a job tells them by mail,
 * one letter each, that something waits, and the letter says no more.
 */
@Component
public class WriteToMany {

    private final WrittenStore store;
    private final Ids ids;
    private final Today today;

    WriteToMany(WrittenStore store, Ids ids, Today today) {
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    /** Writes it; refused when nobody would read it, and when it tells a number of somebody. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, Addressee to, String shownWhom, String words) {
        GatheringPolicy.mustConvene(actor);
        var told = SensitiveText.refusal("words", words);
        if (told.isPresent()) {
            return Outcome.refused(told.get());
        }
        UUID id = ids.next();
        return store.write(id, to, shownWhom, words) == 0
                ? Outcome.refused(Problem.of("to", "error.gathering.no_reader"))
                : Outcome.done(id);
    }

    /** Says that the actor read their copy. */
    @Transactional
    public void read(Actor.Person actor, UUID written) {
        store.read(written, actor.account(), today.date());
    }
}
