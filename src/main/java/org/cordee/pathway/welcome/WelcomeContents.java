package org.cordee.pathway.welcome;

import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The list in force, with its source. */
@Component
class WelcomeContents {

    private final ReferencePack pack;
    private final WelcomeContent content;

    WelcomeContents(ReferencePacks packs) {
        pack = packs.latest("welcome");
        content = pack.as(WelcomeContent.class);
    }

    WelcomeContent inForce() {
        return content;
    }

    String source() {
        return pack.source();
    }
}
