package org.cordee.peer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything a peer lets be seen, by audience. An audience without the name sees nothing, so it holds nothing else
 * either.
 */
record Consents(Set<Consent> given) {

    Consents {
        Set<Audience> named = given.stream()
                .filter(consent -> consent.field() == ProfileField.NAME)
                .map(Consent::audience)
                .collect(Collectors.toSet());
        given = given.stream()
                .filter(consent -> named.contains(consent.audience()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Consents none() {
        return new Consents(Set.of());
    }

    boolean shows(ProfileField field, Audience audience) {
        return given.contains(new Consent(field, audience));
    }

    /** What an audience sees. */
    Set<ProfileField> fields(Audience audience) {
        Set<ProfileField> fields = EnumSet.noneOf(ProfileField.class);
        given.stream()
                .filter(consent -> consent.audience() == audience)
                .forEach(consent -> fields.add(consent.field()));
        return fields;
    }

    /** The same with exactly these fields for an audience. */
    Consents with(Audience audience, Set<ProfileField> fields) {
        Set<Consent> changed = new HashSet<>(without(audience).given);
        fields.forEach(field -> changed.add(new Consent(field, audience)));
        return new Consents(changed);
    }

    /** The same with nothing for an audience. */
    Consents without(Audience audience) {
        return new Consents(
                given.stream().filter(consent -> consent.audience() != audience).collect(Collectors.toSet()));
    }

    /** The plain preset this is, if it is one. */
    Optional<Preset> preset() {
        return Arrays.stream(Preset.values())
                .filter(preset -> preset.consents().equals(this))
                .findFirst();
    }
}
