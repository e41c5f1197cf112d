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

    /** The word of its message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word of its address, which a browser's history keeps: it does not say who reads. */
    String path() {
        return this == PEER ? "mission" : code();
    }

    /** By the word of its address, or by its code as older links have it. */
    static Optional<Notice> of(String word) {
        return Arrays.stream(values())
                .filter(notice -> notice.path().equals(word) || notice.code().equals(word))
                .findFirst();
    }
}
