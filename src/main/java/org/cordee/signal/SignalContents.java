package org.cordee.signal;

import java.util.List;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The signals as the reference content in force describes them. */
@Component
class SignalContents {

    private final SignalContent content;
    private final List<LoadAction> loadActions;

    SignalContents(ReferencePacks packs) {
        content = packs.latest("signals").as(SignalContent.class);
        loadActions = List.of(packs.latest("load-actions").as(LoadAction[].class));
    }

    /** What a peer may do about their load. */
    List<LoadAction> loadActions() {
        return loadActions;
    }

    SignalContent inForce() {
        return content;
    }
}
