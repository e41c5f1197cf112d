package org.cordee.placement;

import java.util.List;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** The papers by status and the limits of every mission sheet, as reference content. */
@Component
class PaperRules {

    private static final String PAPERS = "placement-papers";
    private static final String LIMITS = "mission-limits";

    private final ReferencePacks packs;

    PaperRules(ReferencePacks packs) {
        this.packs = packs;
    }

    private record Papers(List<PaperRule> papers) {}

    private record Limits(List<Limit> limits) {}

    private record Limit(String code, Words words) {}

    int currentVersion() {
        return packs.latest(PAPERS).version();
    }

    /** The papers of a status in a place, by the version a placement was made with. */
    List<PaperRule> of(int version, PlacementStatus status, boolean hospital) {
        return packs
                .version(PAPERS, version)
                .orElseThrow(() -> new IllegalStateException("no version " + version + " of " + PAPERS))
                .as(Papers.class)
                .papers()
                .stream()
                .filter(rule -> rule.concerns(status, hospital))
                .toList();
    }

    /** What no peer does, whatever the place (in the language of the sheet, French). */
    List<String> limits() {
        return packs.latest(LIMITS).as(Limits.class).limits().stream()
                .map(limit -> limit.words().fr())
                .toList();
    }
}
