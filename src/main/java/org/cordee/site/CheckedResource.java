package org.cordee.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text worth reading, with what is known of its link.
 *
 * @param checked the last day somebody opened the link, or null
 * @param mine the day the reader's own coordination did, or null
 */
record CheckedResource(
        Resource resource,
        @Nullable LocalDate checked,
        @Nullable LocalDate mine) {

    static CheckedResource of(Resource resource, List<LinkCheck> checks, @Nullable UUID reader) {
        List<LinkCheck> found = checks.stream()
                .filter(check -> check.url().equals(resource.url()))
                .toList();
        LocalDate mine = found.stream()
                .filter(check -> check.territory().equals(reader))
                .map(LinkCheck::on)
                .findFirst()
                .orElse(null);
        LocalDate latest = Stream.concat(
                        Stream.of(resource).map(Resource::checked),
                        found.stream().map(LinkCheck::on))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return new CheckedResource(resource, latest, mine);
    }
}
