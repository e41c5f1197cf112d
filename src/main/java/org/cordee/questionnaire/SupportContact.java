package org.cordee.questionnaire;

import java.util.Set;
import org.cordee.reference.Words;

/** A number to call when things are hard. */
record SupportContact(String number, String dial, Words words) {

    private static final Set<String> OFFERED = Set.of("15", "3114", "0 800 23 13 13", "0 980 980 930");

    /** Whether it is offered beside a low score: somebody to talk to, and the emergency number. */
    boolean isOffered() {
        return OFFERED.contains(number);
    }
}
