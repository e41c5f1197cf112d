package org.cordee.evidence.committee;

import java.util.Locale;

/** What a member answers. */
enum Choice {
    AGREE,
    RESERVE,
    DISAGREE,
    ABSTAIN;

    /** Whether the words that come with it are kept as dissent, shown first. */
    boolean isDissent() {
        return this == RESERVE || this == DISAGREE;
    }

    /** The kind of badge it is shown with. */
    String badge() {
        return switch (this) {
            case AGREE -> "good";
            case RESERVE -> "watch";
            case DISAGREE -> "bad";
            case ABSTAIN -> "plain";
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "committee.choice." + code();
    }

    static Choice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
