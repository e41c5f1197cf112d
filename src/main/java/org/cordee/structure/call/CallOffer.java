package org.cordee.structure.call;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.structure.finess.PhoneReader;

/**
 * A structure that may be called.
 *
 * @param place its name as shown
 * @param until the last day the offer is shown
 */
record CallOffer(UUID structure, String place, String town, Reach reach, LocalDate until) {

    /**
     * How it is reached.
     *
     * @param who whom one asks for, by function and never by name
     * @param hours when, in the structure's own words
     * @param phone in E.164
     */
    record Reach(String who, String hours, String phone) {}

    /** The number as people write it. */
    String shownPhone() {
        return PhoneReader.shown(reach.phone());
    }
}
