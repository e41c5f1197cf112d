package org.cordee.structure;

import org.jspecify.annotations.Nullable;

/**
 * What a structure says of itself to its own team and to the coordination; empty text means nothing said.
 *
 * @param secureEmail address in the closed mail of health professionals (MSSanté), shown as a link and never written to
 * @param places how many peers it can welcome at once, null when not said
 * @param peerTitle the title its team uses for a peer (pair aidant, patient partenaire, médiateur…)
 * @param teamWords other words of the team worth knowing
 * @param version 0 while nothing is stored
 */
public record StructureProfile(
        String contactName,
        String contactRole,
        String contactEmail,
        String contactPhone,
        String secureEmail,
        @Nullable Integer places,
        String peerTitle,
        String teamWords,
        int version) {

    /** Nothing said yet. */
    public static final StructureProfile NONE = new StructureProfile("", "", "", "", "", null, "", "", 0);
}
