package org.cordee.pathway;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The versions of the path; a path keeps the one it started with. */
@Component
class PathContents {

    private static final String ID = "pathway";

    private final ReferencePacks packs;
    private final Map<Integer, PathContent> read = new ConcurrentHashMap<>();

    PathContents(ReferencePacks packs) {
        this.packs = packs;
    }

    int currentVersion() {
        return packs.latest(ID).version();
    }

    PathContent of(int version) {
        return read.computeIfAbsent(version, each -> pack(each).as(PathContent.class));
    }

    ReferencePack pack(int version) {
        return packs.version(ID, version)
                .orElseThrow(() -> new IllegalStateException("no version " + version + " of " + ID));
    }
}
