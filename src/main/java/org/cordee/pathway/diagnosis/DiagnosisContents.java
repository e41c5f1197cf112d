package org.cordee.pathway.diagnosis;

import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The versions of what teams are asked; a round keeps the one it was opened with. */
@Component
class DiagnosisContents {

    private static final String ID = "team-diagnosis";

    private final ReferencePacks packs;

    DiagnosisContents(ReferencePacks packs) {
        this.packs = packs;
    }

    int currentVersion() {
        return packs.latest(ID).version();
    }

    DiagnosisContent current() {
        return of(currentVersion());
    }

    DiagnosisContent of(int version) {
        return pack(version).as(DiagnosisContent.class);
    }

    ReferencePack pack(int version) {
        return packs.version(ID, version)
                .orElseThrow(() -> new IllegalStateException("no version " + version + " of " + ID));
    }
}
