package org.cordee.structure;

import java.util.Locale;

/** What a body without a FINESS number does in peer support. Nothing says who belongs to it. */
public enum OrganisationKind {
    /** A mutual-aid association, which may carry and sign for its volunteers. */
    MUTUAL_AID,
    /** A body that trains peers or teams. */
    TRAINING_BODY,
    /** A network of professionals or structures. */
    NETWORK,
    /** Whoever pays: agency, authority, foundation. */
    FUNDER,
    /** Any other body that welcomes peers. */
    OTHER;

    /** The word stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
