package org.cordee.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The search of structures: what was typed, what was found, and where it is on a map. */
record StructureListPage(
        Form form,
        SearchQueries.Found found,
        RegionMap map,
        List<Option> categories,
        List<Option> departments,
        @Nullable String around,
        boolean placeUnknown,
        @Nullable String next,
        boolean mayAdd)
        implements Page {

    @Override
    public String template() {
        return "structure/list";
    }

    @Override
    public String titleKey() {
        return "structure.list.title";
    }

    /** The days of the register extracts behind what is shown, oldest first. */
    List<LocalDate> extracts() {
        return found.hits().stream()
                .map(SearchHit::extractedOn)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
