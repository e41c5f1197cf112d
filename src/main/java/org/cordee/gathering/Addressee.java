package org.cordee.gathering;

import java.util.Locale;
import java.util.Optional;

/**
 * Whom a message goes to.
 *
 * @param whom the id of a group, the word of a role or the number of a department
 */
public record Addressee(Audience audience, String whom) {

    /** What a message is addressed to. */
    public enum Audience {
        CIRCLE,
        ROLE,
        DEPARTMENT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One line of a form. */
    String code() {
        return audience.code() + ":" + whom;
    }

    /** Reads a line of a form; empty when it is none. */
    static Optional<Addressee> of(String code) {
        String[] parts = code.split(":", 2);
        for (Audience audience : Audience.values()) {
            if (parts.length == 2 && audience.code().equals(parts[0])) {
                return Optional.of(new Addressee(audience, parts[1]));
            }
        }
        return Optional.empty();
    }
}
