package org.cordee.evidence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The coordination brings in a file of references: all of it or, when a line is wrong, nothing. What the library already
 * holds, by DOI or else by title and year, is left out.
 */
@Component
class ImportReferences {

    private final ReferenceStore store;
    private final Library library;
    private final Ids ids;
    private final Today today;

    ImportReferences(ReferenceStore store, Library library, Ids ids, Today today) {
        this.store = store;
        this.library = library;
        this.ids = ids;
        this.today = today;
    }

    /** How many were added, and how many were there already. */
    record Imported(int added, int known) {}

    @Transactional
    Outcome<Imported> handle(Actor.Person actor, byte[] file) {
        UUID territory = LibraryPolicy.ownTerritory(actor);
        String text = CitationFormat.text(file);
        return CitationFormat.of(text).read(text).fold(read -> Outcome.done(keep(territory, read)), Outcome::refused);
    }

    private Imported keep(UUID territory, List<Citation> read) {
        Set<String> known = library.all().stream()
                .map(reference -> reference.citation().mark())
                .collect(Collectors.toSet());
        List<Citation> fresh =
                read.stream().filter(citation -> known.add(citation.mark())).toList();
        fresh.forEach(citation -> store.add(ids.next(), territory, ReferenceDraft.imported(citation), today.date()));
        return new Imported(fresh.size(), read.size() - fresh.size());
    }
}
