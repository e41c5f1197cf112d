package org.cordee.wellbeing;

import java.util.List;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Words;

/** A number to call when waiting for an answer would be too long; the same reference content as the public pages. */
record EmergencyNumber(String number, String dial, Words words) {

    static List<EmergencyNumber> of(ReferencePacks packs) {
        return List.of(packs.latest("emergency-numbers").as(EmergencyNumber[].class));
    }
}
