package org.cordee.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cordee.platform.actor.Role;

/** The boxes open now, and who reads what in each place. */
record Boxes(List<Box> all) {

    /** The structures where somebody reads, by id, in the order of their names. */
    Map<UUID, String> structures() {
        Map<String, UUID> byName = new TreeMap<>();
        all.stream()
                .filter(box -> box.role() != Role.COORDINATOR)
                .forEach(box -> byName.putIfAbsent(box.label() + " " + box.scope(), box.scope()));
        Map<UUID, String> ordered = new java.util.LinkedHashMap<>();
        byName.values().forEach(scope -> ordered.put(scope, label(scope)));
        return ordered;
    }

    /** The coordinations that read, one for each territory. */
    List<Box> coordinations() {
        return all.stream().filter(box -> box.role() == Role.COORDINATOR).toList();
    }

    /** The box of this role in this scope, if it is open. */
    Optional<Box> of(Role role, UUID scope) {
        return all.stream()
                .filter(box -> box.role() == role && box.scope().equals(scope))
                .findFirst();
    }

    /** The coordination that a person of this structure can turn to outside it; the first one when no structure is named. */
    Optional<Box> coordinationFor(Optional<UUID> structure) {
        Optional<UUID> territory = structure.flatMap(scope -> all.stream()
                .filter(box -> box.scope().equals(scope))
                .map(Box::territory)
                .findFirst());
        return coordinations().stream()
                .filter(box -> territory.isEmpty() || box.scope().equals(territory.get()))
                .findFirst();
    }

    private String label(UUID scope) {
        return all.stream()
                .filter(box -> box.scope().equals(scope))
                .map(Box::label)
                .findFirst()
                .orElseThrow();
    }
}
