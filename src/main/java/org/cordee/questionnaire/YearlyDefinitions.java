package org.cordee.questionnaire;

import java.util.List;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The definitions of yearly aggregates in force. */
@Component
class YearlyDefinitions {

    private final ReferencePack pack;
    private final List<YearlyDefinition> all;

    YearlyDefinitions(ReferencePacks packs) {
        this.pack = packs.latest("yearly-aggregates");
        this.all = List.of(Instruments.JSON.treeToValue(pack.content(), YearlyDefinition[].class));
    }

    List<YearlyDefinition> all() {
        return all;
    }

    ReferencePack pack() {
        return pack;
    }
}
