package org.cordee.placement.exchange;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a trainee asks in the cohort they joined; nobody else reads it, only the calculation of places does. */
@Component
public class AskInCohort {

    private final PlaceRequestStore store;
    private final PlaceRequestQueries requests;
    private final Today today;

    AskInCohort(PlaceRequestStore store, PlaceRequestQueries requests, Today today) {
        this.store = store;
        this.requests = requests;
        this.today = today;
    }

    /** What a trainee asked, and where the places within it are shown to them. */
    public record Asked(UUID request, Wishes wishes, RequestDraft.Mobility mobility) {}

    /** Writes it, or writes it anew. */
    @Transactional
    public void handle(Actor.Person trainee, CohortAsk ask) {
        UUID peer = ExchangePolicy.asksInCohort(trainee);
        UUID cohort = ask.terms().cohort();
        Optional<Request> before = own(cohort);
        if (before.isPresent()) {
            store.change(before.get(), ask.draft(), today.date());
        } else {
            var owner = new PlaceRequestStore.Owner(ExchangePolicy.territory(trainee), peer, cohort);
            UUID ignored = store.add(owner, ask.draft(), today.date());
        }
    }

    /** What the actor asked in this cohort. */
    @Transactional(readOnly = true)
    public Optional<Asked> of(Actor.Person trainee, UUID cohort) {
        ExchangePolicy.asksInCohort(trainee);
        return own(cohort)
                .map(request -> new Asked(
                        request.id(), request.asked().wishes(), request.asked().mobility()));
    }

    private Optional<Request> own(UUID cohort) {
        return requests.inCohort(cohort).stream().findFirst();
    }
}
