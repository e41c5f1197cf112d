package org.cordee.structure;

import java.util.List;
import java.util.stream.Stream;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** The territories, and the form that founds one. */
record TerritoryPage(
        List<Territory> territories, List<Option> departments, List<Option> zones, boolean mayAdd, Form form)
        implements Page {
    @Override
    public String template() {
        return "structure/territories";
    }

    @Override
    public String titleKey() {
        return "structure.territories.title";
    }

    /** The zones of time in which the country counts its days. */
    static List<Option> zoneChoices() {
        return Stream.of(
                        "Europe/Paris",
                        "America/Guadeloupe",
                        "America/Martinique",
                        "America/Cayenne",
                        "America/Miquelon",
                        "Indian/Reunion",
                        "Indian/Mayotte",
                        "Pacific/Wallis")
                .map(zone -> Option.of(zone, zone))
                .toList();
    }
}
