package org.cordee.evidence;

import org.cordee.reference.ReferencePacks;

/** What other modules may show of the statements shipped, for their tests. */
public final class ShippedFacts {

    private ShippedFacts() {}

    public static EvidenceFacts of(ReferencePacks packs) {
        return new EvidenceFacts(new Statements(packs));
    }
}
