package org.cordee.evidence;

import java.util.List;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** The plan of the texts and the consent to their release, in the version in force. */
@Component
class NarrativeContent {

    private final ReferencePacks packs;

    NarrativeContent(ReferencePacks packs) {
        this.packs = packs;
    }

    NarrativePlan plan() {
        return packs.latest("narrative-plan").as(NarrativePlan.class);
    }

    List<Words> consent() {
        return List.of(packs.latest("testimony-consent").as(Words[].class));
    }

    /** The version of the consent a teller agrees to. */
    int consentVersion() {
        ReferencePack pack = packs.latest("testimony-consent");
        return pack.version();
    }
}
