package org.cordee.signal;

import java.util.Locale;

/** What a reader answers to a signal. */
public enum Said {
    /** "Already done": believed for a while; the fact is told again if it stays. */
    DONE,
    /** "Tell me again": silent for two weeks. */
    LATER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    int days(SignalContent content) {
        return this == DONE ? content.doneDays() : content.laterDays();
    }
}
