package org.cordee.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/** What happened to a statement, the newest first: who by their role, when, what changed. */
record AddedHistory(List<Event> events) {

    /**
     * One thing that happened.
     *
     * @param version what it said from then on, or null when only the status changed
     * @param status the new status, or null when only the words changed
     * @param changed the names of the fields that changed since the version before; empty for the first one
     */
    record Event(
            LocalDate day,
            Role role,
            AddedStatement.@Nullable Version version,
            @Nullable StatementStatus status,
            List<String> changed) {}

    static AddedHistory of(AddedStatement statement) {
        List<AddedStatement.Version> versions = statement.versions();
        List<Event> events = new ArrayList<>();
        for (int turn = 0; turn < versions.size(); turn++) {
            AddedStatement.Version version = versions.get(turn);
            events.add(event(version, turn == 0 ? null : versions.get(turn - 1)));
            statement.moves().stream()
                    .filter(move -> move.edition() == version.number())
                    .map(move -> new Event(move.movedOn(), move.movedAs(), null, move.status(), List.of()))
                    .forEach(events::add);
        }
        Collections.reverse(events);
        return new AddedHistory(List.copyOf(events));
    }

    private static Event event(AddedStatement.Version now, AddedStatement.@Nullable Version before) {
        List<String> changed = before == null ? List.of() : changed(before.words(), now.words());
        return new Event(now.writtenOn(), now.writtenAs(), now, null, changed);
    }

    static List<String> changed(StatementDraft before, StatementDraft now) {
        List<String> changed = new ArrayList<>();
        add(changed, "title", before.title().equals(now.title()));
        add(changed, "claim", before.claim().equals(now.claim()));
        add(changed, "kind", before.kind() == now.kind());
        add(changed, "level", before.level() == now.level());
        add(changed, "subjects", before.subjects().equals(now.subjects()));
        add(changed, "bearings", before.bearings().equals(now.bearings()));
        add(changed, "testimonies", before.testimonies().equals(now.testimonies()));
        return changed;
    }

    private static void add(List<String> changed, String field, boolean same) {
        if (!same) {
            changed.add(field);
        }
    }
}
