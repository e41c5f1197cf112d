package org.cordee.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that something does not go well, to those its author chooses, and to whoever answers in their place today. */
@Component
public class WriteConcern {

    private final ConcernStore store;
    private final CloseOneQueries closeOnes;
    private final ConcernContent content;
    private final Clock clock;

    WriteConcern(ConcernStore store, CloseOneQueries closeOnes, ReferencePacks packs, Clock clock) {
        this.store = store;
        this.closeOnes = closeOnes;
        this.content = packs.latest("concerns").as(ConcernContent.class);
        this.clock = clock;
    }

    /**
     * What its author says.
     *
     * @param readers the accounts chosen
     * @param today whether an answer is hoped for today rather than this week
     * @param shares whether the coordination reads the words too when nobody answers in time
     */
    public record Said(String words, List<UUID> readers, boolean today, boolean shares) {}

    /** Writes it. Refused when nobody is chosen, or somebody the author may not choose. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, Said said) {
        WellbeingPolicy.mayWrite(actor);
        List<CloseOne> chosen = closeOnes.ofActor().stream()
                .filter(one -> said.readers().contains(one.account()))
                .toList();
        if (chosen.isEmpty()
                || chosen.size() < said.readers().stream().distinct().count()) {
            return Outcome.refused(Problem.of("readers", "error.wellbeing.readers"));
        }
        Instant now = clock.instant();
        Hoped hoped = said.today() ? Hoped.TODAY : Hoped.WEEK;
        UUID id = store.open(actor, hoped, said.shares(), new Concern.Times(now, now.plus(content.until(hoped)), null));
        chosen.forEach(one -> store.reader(id, one.account(), one.role(), one.scope(), one.part()));
        for (CloseOne one : chosen) {
            CloseOne.Cover cover = one.cover();
            if (cover != null) {
                store.reader(id, cover.account(), cover.role(), cover.scope(), "cover");
            }
        }
        store.write(id, actor.account(), true, said.words(), now);
        return Outcome.done(id);
    }
}
