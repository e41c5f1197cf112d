package org.cordee.structure;

import java.util.Locale;
import java.util.Optional;
import org.cordee.platform.actor.Role;

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

    /** The role its people act in; empty where the body has no screen of its own. */
    public Optional<Role> memberRole() {
        return switch (this) {
            case MUTUAL_AID -> Optional.of(Role.ASSOCIATION);
            case TRAINING_BODY -> Optional.of(Role.TRAINER);
            case FUNDER -> Optional.of(Role.FUNDER);
            case NETWORK, OTHER -> Optional.empty();
        };
    }
}
