package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other modules may show of how a team prepared itself: that it did, when and where, without a word of it. */
@Component
public class Preparations {

    private final PreparedQueries queries;

    Preparations(PreparedQueries queries) {
        this.queries = queries;
    }

    /** Something a team did to prepare itself. */
    public record Prepared(LocalDate day, String href) {}

    /** The sessions held in a structure, as far as the actor may see them, the latest first. */
    public List<Prepared> sessions(UUID structure) {
        return queries.sessions(structure).stream()
                .map(line -> new Prepared(line.day(), "/paths/" + line.path() + "/preparation"))
                .toList();
    }

    /** The charters of a structure that a peer has read as they stand, by the day of the last change, the latest first. */
    public List<Prepared> charters(UUID structure) {
        return queries.charters(structure).stream()
                .map(line -> new Prepared(line.day(), "/paths/" + line.path() + "/charter"))
                .toList();
    }
}
