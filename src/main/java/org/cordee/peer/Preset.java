package org.cordee.peer;

import java.util.EnumSet;
import java.util.Set;

/** The three plain answers to « qui voit quoi », each of which can be refined field by field. */
public enum Preset {
    /** The coordination alone, to be called; nothing in one's own words. */
    DISCREET,
    /** The coordination and every structure of the region. */
    REGION,
    /** The same, and a short sheet anybody can read. */
    OPEN;

    private static final Set<ProfileField> TO_BE_CALLED = EnumSet.complementOf(
            EnumSet.of(ProfileField.KNOWLEDGE_LIFE, ProfileField.KNOWLEDGE_CARE, ProfileField.KNOWLEDGE_RECOVERY));
    private static final Set<ProfileField> SHORT = EnumSet.of(
            ProfileField.NAME, ProfileField.TITLE, ProfileField.DEPARTMENT, ProfileField.PUBLICS, ProfileField.FORMATS);

    Consents consents() {
        Consents discreet = Consents.none().with(Audience.COORDINATOR, TO_BE_CALLED);
        Set<ProfileField> all = EnumSet.allOf(ProfileField.class);
        Set<ProfileField> allButDeclaration = EnumSet.complementOf(EnumSet.of(ProfileField.DECLARATION));
        Consents region = discreet.with(Audience.COORDINATOR, all)
                .with(Audience.CHOSEN, allButDeclaration)
                .with(Audience.REGION, allButDeclaration);
        return switch (this) {
            case DISCREET -> discreet;
            case REGION -> region;
            case OPEN -> region.with(Audience.PUBLIC, SHORT);
        };
    }
}
