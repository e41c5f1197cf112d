package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that an instrument may be used, by a structure or in a whole territory. It ends by a dated withdrawal,
 * and then serves no new round.
 *
 * @param instrument what may be used, in which version
 * @param language the language of the words typed in
 * @param structure who holds it; null when a territory does
 * @param territory who holds it; null when a structure does
 * @param grantedBy who gave the permission, or where the official words were copied from
 * @param attestedAs name and function of who attests
 * @param hasFile whether the letter is kept and may be read by the actor
 * @param withdrawnOn null while it holds
 */
record Permission(
        UUID id,
        String instrument,
        int instrumentVersion,
        String language,
        @Nullable UUID structure,
        @Nullable UUID territory,
        String grantedBy,
        String attestedAs,
        LocalDate attestedOn,
        boolean hasFile,
        @Nullable LocalDate withdrawnOn,
        int version) {

    boolean holds() {
        return withdrawnOn == null;
    }

    boolean covers(Instrument of) {
        return holds() && instrument.equals(of.id()) && instrumentVersion == of.version();
    }
}
