package org.cordee.questionnaire;

import java.util.List;
import java.util.Optional;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The instruments whose licence or price forbids them here, named so that nobody looks for them in vain. */
@Component
class RefusedInstruments {

    private final List<RefusedInstrument> refused;

    RefusedInstruments(ReferencePacks packs) {
        this.refused = Instruments.JSON
                .treeToValue(packs.latest("refused-instruments").content(), Content.class)
                .refused();
    }

    /** All of them, by name. */
    List<RefusedInstrument> all() {
        return refused;
    }

    /** The one of this id. */
    Optional<RefusedInstrument> find(String id) {
        return refused.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private record Content(List<RefusedInstrument> refused) {}
}
