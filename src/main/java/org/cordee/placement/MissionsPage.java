package org.cordee.placement;

import java.util.List;
import java.util.Set;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The mission sheet while it is written: three columns, and the form that adds a line. */
record MissionsPage(PlacementDetail detail, List<Mission> lines, Sharing sharing, Form form) implements Page {

    /**
     * How the sheet leaves for the staff room.
     *
     * @param writes whether this person may write the sheet
     * @param renews whether this person may make or renew its link
     * @param own whether this person is the peer
     * @param link the address in full, or null while there is none
     */
    record Sharing(
            boolean writes,
            boolean renews,
            boolean own,
            @Nullable String link) {}

    @Override
    public String template() {
        return "placement/missions";
    }

    @Override
    public String titleKey() {
        return "placement.missions.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(detail.names().place());
    }

    @Override
    public Set<Subject> subjects() {
        Subject subject = SheetPage.subject(detail, sharing.own());
        return subject == null ? Set.of() : Set.of(subject);
    }

    public String href() {
        return "/placements/" + detail.placement().id();
    }

    public List<Mission> in(SheetColumn column) {
        return lines.stream().filter(line -> line.column() == column).toList();
    }
}
