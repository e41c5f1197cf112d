package org.cordee.gathering;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * One group: what it is for, its dates and materials.
 *
 * @param keeps whether the reader convenes it, and reads numbers
 * @param members how many take part, for whoever convenes it
 */
record CirclePage(
        Circle circle,
        List<Meeting> meetings,
        List<Material> materials,
        boolean keeps,
        int members,
        LocalDate today,
        Form form)
        implements Page {

    @Override
    public String template() {
        return "gathering/one";
    }

    @Override
    public String titleKey() {
        return "gathering.one.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(circle.name());
    }

    public String href() {
        return "/groups/" + circle.id();
    }
}
