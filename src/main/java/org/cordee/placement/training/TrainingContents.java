package org.cordee.placement.training;

import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The reference content of placements in training; what was begun keeps the version it was begun with. */
@Component
class TrainingContents {

    private static final String MIDTERM = "placement-midterm";
    private static final String GRID = "placement-grid";

    private final ReferencePacks packs;

    TrainingContents(ReferencePacks packs) {
        this.packs = packs;
    }

    int midtermVersion() {
        return packs.latest(MIDTERM).version();
    }

    MidtermContent midterm(int version) {
        return pack(MIDTERM, version).as(MidtermContent.class);
    }

    int gridVersion() {
        return packs.latest(GRID).version();
    }

    GridContent grid(int version) {
        return pack(GRID, version).as(GridContent.class);
    }

    private ReferencePack pack(String id, int version) {
        return packs.version(id, version)
                .orElseThrow(() -> new IllegalStateException("no version " + version + " of " + id));
    }
}
