package org.cordee.pathway.preparation;

import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The content in force of what a team may start from; what a team wrote is its own and never follows. */
@Component
class PreparationContents {

    private final ReferencePacks packs;

    PreparationContents(ReferencePacks packs) {
        this.packs = packs;
    }

    PreparationContent current() {
        return pack().as(PreparationContent.class);
    }

    ReferencePack pack() {
        return packs.latest("preparation");
    }
}
