package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** What other modules may show of rounds: that one ran and could be told, never what was answered nor how many did. */
@Component
public class Diagnoses {

    private final DiagnosisQueries queries;
    private final Today today;

    Diagnoses(DiagnosisQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** A round, by its last day. */
    public record Ran(LocalDate day, String href) {}

    /** The rounds of a structure that are over and that enough people answered, for those who may read them; newest first. */
    public List<Ran> of(UUID structure) {
        return queries.ofStructure(structure).stream()
                .filter(round -> round.isOver(today.date())
                        && !queries.tallies(round.id()).isEmpty())
                .map(round -> new Ran(round.dates().last(), "/diagnosis/" + round.id()))
                .toList();
    }
}
