package org.cordee.placement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Passing the relay: whom somebody accompanies, and who takes over.
 *
 * @param from who leaves; null while nobody is chosen
 * @param leads those who accompany somebody here, for the director
 * @param placements what they accompany
 */
record RelayPage(
        @Nullable UUID from,
        @Nullable String name,
        List<Lead> leads,
        List<PlacementSummary> placements,
        List<Option> team,
        Form form)
        implements Page {

    /** Somebody who accompanies; the name is null for who has left. */
    record Lead(UUID account, @Nullable String name, int placements) {}

    @Override
    public String template() {
        return "placement/relay";
    }

    @Override
    public String titleKey() {
        return "relay.title";
    }

    @Override
    public Set<Subject> subjects() {
        Set<Subject> subjects = new LinkedHashSet<>();
        placements.stream()
                .filter(placement -> placement.peer() != null)
                .forEach(placement ->
                        subjects.add(new Subject("placement.placement", placement.id(), placement.peer())));
        return subjects;
    }
}
