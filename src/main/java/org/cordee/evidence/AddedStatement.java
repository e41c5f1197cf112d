package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a structure or a working group added, with everything it ever said.
 *
 * @param structure whose it is; null for a working group of the territory
 * @param label the name of the structure or of the group
 * @param versions the first one first; never empty
 * @param moves every status it had, the first one first
 */
record AddedStatement(
        UUID id,
        UUID territory,
        @Nullable UUID structure,
        String label,
        StatementStatus status,
        List<Version> versions,
        List<Move> moves) {

    /**
     * What it said at some time.
     *
     * @param writtenAs the role of whoever wrote it
     */
    record Version(int number, StatementDraft words, LocalDate writtenOn, Role writtenAs) {}

    /**
     * A change of status, by somebody in a role.
     *
     * @param edition what it said then
     */
    record Move(int edition, StatementStatus status, LocalDate movedOn, Role movedAs) {}

    AddedStatement {
        versions = List.copyOf(versions);
        moves = List.copyOf(moves);
    }

    /** What it says now. */
    Version current() {
        return versions.get(versions.size() - 1);
    }

    /** What it said then; stops with {@link NotFound} for a version that never was. */
    Version version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number));
    }

    /** Whether this person keeps it: the director of its structure, or the coordination for a group of the territory. */
    boolean isKeptBy(Actor.Person person) {
        return KeepingPolicy.keeps(person, structure, territory);
    }

    /** Where this person may lead it. */
    List<StatementStatus> next(Actor.Person person) {
        boolean coordination = person.role() == Role.COORDINATOR && territory.equals(person.scope());
        return status.next(isKeptBy(person), coordination);
    }

    /** The address of its page. */
    String path() {
        return path(id);
    }

    static String path(UUID id) {
        return "/evidence/added/" + id;
    }
}
