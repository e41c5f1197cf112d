package org.cordee.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who a privacy notice is written for (GDPR, articles 12 to 14); the words are in the bundle {@code notice}. */
enum Notice {
    PEER,
    PROFESSIONAL,
    DIRECTOR,
    COORDINATOR,
    FUNDER,
    VISITOR,
    PARTNER;

    /** The word of its address and of its message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Notice> of(String code) {
        return Arrays.stream(values())
                .filter(notice -> notice.code().equals(code))
                .findFirst();
    }
}
