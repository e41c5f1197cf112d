package org.cordee.platform.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person. Its subject is the same for every kind, so that a locked telephone tells nothing.
 *
 * @param kind what it is for, a lower-case word shown to the administrator
 * @param text what it says, plain text; it never names a structure, a person or what the product is about
 * @param leaves whether it is sent; one that is kept back goes through the outbox like any other, with the same words at
 *     the same length: whether somebody is written to would otherwise say what their silence means
 */
public record Letter(String recipient, String kind, Locale language, String text, boolean leaves) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,189}");

    /** What somebody asks for by their own act, and cannot go on without: it reaches them in a pause too. */
    private static final Set<String> ASKED_FOR = Set.of("reset", "passphrase_changed", "invitation", "funder_code");

    /** A letter that leaves. */
    public Letter(String recipient, String kind, Locale language, String text) {
        this(recipient, kind, language, text, true);
    }

    public Letter {
        if (!isAddress(recipient)) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    /** Whether letters of this kind answer an act of their own reader; every other kind falls silent during a pause. */
    public static boolean isAskedFor(String kind) {
        return ASKED_FOR.contains(kind);
    }

    /** The language to write in to an account that chose this one; French to one that chose none. */
    public static Locale language(@Nullable String chosen) {
        return Locale.forLanguageTag(chosen == null ? "fr" : chosen);
    }

    /** Whether a mail can be sent to this text, as far as its form tells. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
