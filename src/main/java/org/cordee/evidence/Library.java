package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cordee.platform.NotFound;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** Every publication: those shipped with the product, then those added here. */
@Component
class Library {

    private final List<Reference> shipped;
    private final LocalDate shippedOn;
    private final ReferenceQueries queries;

    Library(ReferencePacks packs, ReferenceQueries queries) {
        this.shipped = List.of(packs.latest("evidence-library").as(Reference[].class));
        this.shippedOn = packs.latest("evidence-library").date();
        this.queries = queries;
    }

    List<Reference> all() {
        return Stream.concat(shipped.stream(), queries.added().stream()).toList();
    }

    Reference one(String id) {
        return all().stream()
                .filter(reference -> reference.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("reference"));
    }

    /** Those that say something of a subject in one direction. */
    List<Reference> saying(String subject, Direction direction) {
        return all().stream()
                .filter(reference -> reference.assessment().says(subject, direction))
                .toList();
    }

    LocalDate shippedOn() {
        return shippedOn;
    }
}
