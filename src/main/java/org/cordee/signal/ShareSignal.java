package org.cordee.signal;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer answers a signal about themselves: done, later, share, take back. */
@Component
public class ShareSignal {

    private final OwnSignals signals;
    private final OwnSignalQueries queries;
    private final OwnSignalStore store;
    private final Placements placements;
    private final SignalContents contents;
    private final Today today;

    ShareSignal(
            OwnSignals signals,
            OwnSignalQueries queries,
            OwnSignalStore store,
            Placements placements,
            SignalContents contents,
            Today today) {
        this.signals = signals;
        this.queries = queries;
        this.store = store;
        this.placements = placements;
        this.contents = contents;
        this.today = today;
    }

    /** Silences it for a while; nobody else knows. */
    @Transactional
    public Outcome<UUID> mark(Actor.Person peer, UUID placement, String kind, Said said) {
        OwnKind own = standing(peer, placement, kind);
        LocalDate day = today.date();
        store.mark(placement, own, said, day, day.plusDays(said.days(contents.inForce())));
        return Outcome.done(placement);
    }

    /** Lets its reader see it, for a fixed time; no figure of the log goes with it. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person peer, UUID placement, String kind) {
        OwnKind own = standing(peer, placement, kind);
        if (own != OwnKind.ISOLATION && placements.get(placement).referent() == null) {
            return Outcome.refused(Problem.ofAll("error.signal.no_referent"));
        }
        LocalDate day = today.date();
        LocalDate until = day.plusDays(contents.inForce().sharedDays());
        store.end(placement, own, day);
        store.mark(placement, own, Said.LATER, day, until);
        return Outcome.done(store.share(placement, own, day, until));
    }

    /** Takes it back: its reader sees it no more. */
    @Transactional
    public Outcome<UUID> takeBack(Actor.Person peer, UUID placement, String kind) {
        SignalPolicy.isPeer(peer);
        OwnShared shared = queries.shared(today.date()).stream()
                .filter(one ->
                        one.placement().equals(placement) && one.kind().code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("shared signal"));
        store.end(placement, shared.kind(), today.date());
        return Outcome.done(shared.id());
    }

    private OwnKind standing(Actor.Person peer, UUID placement, String kind) {
        return signals.of(peer).stream()
                .filter(signal -> signal.placement().equals(placement)
                        && signal.kind().code().equals(kind))
                .map(OwnSignal::kind)
                .findFirst()
                .orElseThrow(() -> new NotFound("own signal"));
    }
}
