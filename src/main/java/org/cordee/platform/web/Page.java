package org.cordee.platform.web;

import java.util.List;
import java.util.Set;
import org.cordee.platform.audit.Subject;

/** What one screen shows: a record, filled before rendering, with nothing left to decide. */
public interface Page {

    /** The template, as a path below {@code src/main/jte} without its ending. */
    String template();

    /** The message key of the page's one heading. */
    String titleKey();

    /** What the heading is filled with. */
    default List<Object> titleArguments() {
        return List.of();
    }

    /**
     * The message key of the window's title, which a passer-by can read: it says nothing about addiction, peers or a
     * structure's name.
     */
    default String windowTitleKey() {
        return "platform.window.title";
    }

    /** Whether a search engine may keep the page. */
    default boolean isIndexed() {
        return true;
    }

    /** The personal records shown, written to the audit before the page is sent. */
    default Set<Subject> subjects() {
        return Set.of();
    }
}
