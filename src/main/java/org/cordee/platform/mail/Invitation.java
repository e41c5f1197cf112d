package org.cordee.platform.mail;

/**
 * A date beside the words of a letter, for the calendar of who receives it (RFC 6047).
 *
 * @param calendar the whole iCalendar text, of the same method
 */
public record Invitation(Method method, String calendar) {

    /** What the calendar is asked to do. */
    public enum Method {
        REQUEST,
        CANCEL
    }
}
