package org.cordee.report.leaflet;

import org.cordee.evidence.EvidenceFacts;
import org.cordee.questionnaire.result.ChangeResult;
import org.jspecify.annotations.Nullable;

/**
 * One benefit as the leaflet shows it: always its claim and how sure research is, and what was measured here where
 * something was.
 *
 * @param change null where nothing is measured or may be shown, which leaves no trace on the leaflet
 */
record LeafletBenefit(EvidenceFacts.Facts facts, @Nullable ChangeResult change) {

    String code() {
        return facts.code();
    }
}
