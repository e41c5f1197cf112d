package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever accompanies writes a part of the draft and says whose words it rests on. */
@Component
class WriteCaps {

    private final CapsStore store;
    private final CapsQueries queries;
    private final SeatQueries seats;
    private final CapsContent content;

    WriteCaps(CapsStore store, CapsQueries queries, SeatQueries seats, CapsContent content) {
        this.store = store;
        this.queries = queries;
        this.seats = seats;
        this.content = content;
    }

    /** Refuses words about somebody; stops once the draft is with its tellers, who answer to what they read. */
    @Transactional
    Outcome<UUID> handle(Actor.Person accompanier, UUID id, String code, String words, List<UUID> voices) {
        CapsSheet sheet = queries.one(id);
        CapsPolicy.accompanies(accompanier, sheet);
        if (!sheet.state().isWritten()) {
            throw new NotAllowed("the draft is with its tellers");
        }
        var sensitive = SensitiveText.refusal("words", words);
        if (sensitive.isPresent()) {
            return Outcome.refused(sensitive.get());
        }
        List<UUID> atTable = seats.at(id).stream()
                .map(CapsMember::id)
                .filter(voices::contains)
                .toList();
        if (!words.isEmpty() && atTable.size() < voices.size()) {
            return Outcome.refused(Problem.of("voices", "error.form.choice"));
        }
        store.write(id, content.part(code).code(), words, atTable);
        return Outcome.done(id);
    }
}
