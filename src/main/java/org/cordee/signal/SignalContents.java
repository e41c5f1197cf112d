package org.cordee.signal;

import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The signals as the reference content in force describes them. */
@Component
class SignalContents {

    private final SignalContent content;

    SignalContents(ReferencePacks packs) {
        content = packs.latest("signals").as(SignalContent.class);
    }

    SignalContent inForce() {
        return content;
    }
}
