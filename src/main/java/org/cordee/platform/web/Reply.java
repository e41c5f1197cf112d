package org.cordee.platform.web;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.files.Download;
import org.jspecify.annotations.Nullable;

/** What a controller answers. */
public sealed interface Reply {

    /** A page with its status. */
    record Shown(Page page, int status) implements Reply {}

    /** A form again, 422, whose page is put together once the work and its transaction are over. */
    record Refused(Supplier<? extends Page> page) implements Reply {}

    /** Another address, by 303; with the message key of what was done, shown once there. */
    record Moved(String location, @Nullable String flash) implements Reply {
        /** Says what was done, on the next page. */
        public Moved saying(String messageKey) {
            return new Moved(location, messageKey);
        }
    }

    /** A file, with the personal records it holds. */
    record File(Download download, Set<Subject> subjects) implements Reply {}

    /** A page sent as an accessible PDF under this name, without its ending. */
    record Printed(String name, Page page) implements Reply {}

    /** Values for a script of the page shown, or for the browser itself, as JSON; no personal record. */
    record Values(Map<String, Object> values) implements Reply {}

    /** Values for a script of the page shown. */
    static Reply values(Map<String, Object> values) {
        return new Values(values);
    }

    /** A page as an accessible PDF; the page is on the printed frame, and its personal records go to the audit. */
    static Reply pdf(String name, Page page) {
        return new Printed(name, page);
    }

    /** A page, 200. */
    static Reply page(Page page) {
        return new Shown(page, 200);
    }

    /** The same form again, 422, with its problems beside the fields. */
    static Reply refused(Page page) {
        return new Shown(page, 422);
    }

    /**
     * The same form again, 422, where the database itself may have refused: nothing can be read any more in the transaction
     * it stopped, so the page is put together after it.
     */
    static Reply refused(Supplier<? extends Page> page) {
        return new Refused(page);
    }

    /** Another address, by 303. The location is a path of this application. */
    static Moved to(String location) {
        if (!LocalPath.is(location)) {
            throw new IllegalArgumentException("not a path of this application");
        }
        return new Moved(location, null);
    }

    /** A file that holds no personal record. */
    static Reply file(Download download) {
        return new File(download, Set.of());
    }

    /** A file that holds these personal records. */
    static Reply file(Download download, Set<Subject> subjects) {
        return new File(download, subjects);
    }
}
