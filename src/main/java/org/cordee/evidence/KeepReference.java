package org.cordee.evidence;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.statistics.ClaimLevel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordination adds a publication, changes it, dates what it read again, or removes it. */
@Component
class KeepReference {

    private final ReferenceStore store;
    private final ReferenceQueries queries;
    private final Library library;
    private final Ids ids;
    private final Today today;

    KeepReference(ReferenceStore store, ReferenceQueries queries, Library library, Ids ids, Today today) {
        this.store = store;
        this.queries = queries;
        this.library = library;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Outcome<String> add(Actor.Person actor, ReferenceDraft draft) {
        UUID territory = LibraryPolicy.ownTerritory(actor);
        Optional<Problem> refusal = refusal("", draft);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        UUID id = ids.next();
        store.add(id, territory, draft, today.date());
        return Outcome.done(id.toString());
    }

    @Transactional
    Outcome<String> change(Actor.Person actor, UUID id, ReferenceDraft draft, int version) {
        Reference before = queries.ours(id, LibraryPolicy.ownTerritory(actor));
        Optional<Problem> refusal = refusal(before.id(), draft);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        store.change(id, draft, version);
        return Outcome.done(before.id());
    }

    @Transactional
    void checked(Actor.Person actor, UUID id, boolean retraction) {
        var unused = queries.ours(id, LibraryPolicy.ownTerritory(actor));
        store.checked(id, today.date(), retraction);
    }

    @Transactional
    void remove(Actor.Person actor, UUID id) {
        var unused = queries.ours(id, LibraryPolicy.ownTerritory(actor));
        store.remove(id);
    }

    private Optional<Problem> refusal(String self, ReferenceDraft draft) {
        Optional<Problem> twice = library.all().stream()
                .filter(known -> !known.id().equals(self)
                        && known.citation().mark().equals(draft.citation().mark()))
                .findFirst()
                .map(known -> Problem.of(
                        draft.citation().doi().isEmpty() ? "title" : "doi",
                        "error.evidence.known",
                        known.citation().title()));
        return twice.or(() -> ClaimWords.refusal("summary", draft.summary(), ClaimLevel.BEFORE_AFTER));
    }
}
