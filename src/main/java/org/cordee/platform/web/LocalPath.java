package org.cordee.platform.web;

/**
 * A path of this application, as opposed to an address that leads elsewhere: begins with one slash, and holds neither a
 * backslash, which browsers read as a slash, nor a control character, which could end the header it is put into.
 */
public final class LocalPath {

    private LocalPath() {}

    /** Whether going to this text stays here. */
    public static boolean is(String text) {
        return text.startsWith("/")
                && !text.startsWith("//")
                && text.indexOf('\\') < 0
                && text.chars().noneMatch(Character::isISOControl);
    }

    /** The text when it stays here, or else this path. */
    public static String or(String text, String otherwise) {
        return is(text) ? text : otherwise;
    }
}
