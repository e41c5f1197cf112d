package org.cordee.gathering;

import java.util.List;
import org.cordee.platform.web.Page;

/**
 * The groups the reader is invited to, or convenes.
 *
 * @param unread how many messages of the coordination wait to be read
 */
record CircleListPage(List<Circle> circles, boolean keeps, long unread) implements Page {

    @Override
    public String template() {
        return "gathering/list";
    }

    @Override
    public String titleKey() {
        return "gathering.title";
    }
}
