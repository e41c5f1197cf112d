package org.cordee.report.leaflet;

import java.time.LocalDate;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The version of the leaflet's words in force. */
@Component
class LeafletTexts {

    private final ReferencePack pack;
    private final LeafletText text;

    LeafletTexts(ReferencePacks packs) {
        this.pack = packs.latest("leaflet");
        this.text = pack.as(LeafletText.class);
    }

    LeafletText text() {
        return text;
    }

    int version() {
        return pack.version();
    }

    LocalDate date() {
        return pack.date();
    }
}
