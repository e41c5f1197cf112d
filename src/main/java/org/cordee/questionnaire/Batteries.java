package org.cordee.questionnaire;

import java.util.List;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The batteries in force, one per kind of respondent, and what is asked when plug-ins are added. */
@Component
class Batteries {

    private final List<Battery> batteries;
    private final Instruments instruments;

    Batteries(ReferencePacks packs, Instruments instruments) {
        this.instruments = instruments;
        this.batteries = Instruments.JSON
                .treeToValue(packs.latest("battery").content(), Content.class)
                .batteries();
    }

    /** The battery of a kind of respondent. */
    Battery of(Respondent respondent) {
        return batteries.stream()
                .filter(battery -> battery.respondent() == respondent)
                .findFirst()
                .orElseThrow();
    }

    /** What is asked of a kind of respondent at a moment, with these plug-ins by instrument id. */
    Asked asked(Respondent respondent, String moment, List<String> plugins) {
        return new Asking(of(respondent), instruments).at(moment, plugins);
    }

    private record Content(List<Battery> batteries) {}
}
