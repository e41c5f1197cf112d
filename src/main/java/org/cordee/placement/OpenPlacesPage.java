package org.cordee.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordee.platform.web.Page;

/** The places that structures offer, for anybody. */
record OpenPlacesPage(List<OpenPlace> places) implements Page {

    @Override
    public String template() {
        return "placement/open_places";
    }

    @Override
    public String titleKey() {
        return "placement.places.title";
    }

    @Override
    public String windowTitleKey() {
        return "placement.places.window";
    }

    /** The places by department, in the order they are read. */
    Map<String, List<OpenPlace>> byDepartment() {
        return places.stream()
                .collect(Collectors.groupingBy(OpenPlace::department, LinkedHashMap::new, Collectors.toList()));
    }
}
