package org.cordee.supervision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;

/** The placements whose spaces the reader may open. */
record SpaceListPage(List<PlacementSummary> placements, boolean own) implements Page {

    @Override
    public String template() {
        return "supervision/spaces";
    }

    @Override
    public String titleKey() {
        return own ? "space.title.own" : "space.title";
    }

    @Override
    public Set<Subject> subjects() {
        return own
                ? Set.of()
                : placements.stream().flatMap(SpaceListPage::subject).collect(Collectors.toSet());
    }

    static Stream<Subject> subject(PlacementSummary placement) {
        return placement.peer() == null
                ? Stream.empty()
                : Stream.of(new Subject("placement.placement", placement.id(), placement.peer()));
    }
}
