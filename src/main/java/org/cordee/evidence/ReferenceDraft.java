package org.cordee.evidence;

import java.util.List;

/** A publication as the coordination writes it: what identifies it, and what it says in its own words. */
record ReferenceDraft(Citation citation, String summary, Certainty certainty, List<Bearing> bearings) {

    /** One that a file brought: nobody has judged it yet. */
    static ReferenceDraft imported(Citation citation) {
        return new ReferenceDraft(citation, "", Certainty.NOT_ASSESSED, List.of());
    }
}
