package org.cordee.evidence.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.evidence.KeepingPolicy;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * A decision note with everything it said.
 *
 * @param structure whose it is; null for the coordination of the territory
 * @param shared whether whoever signs in, in the territory, reads it
 * @param versions the first one first; never empty
 */
record Note(
        UUID id,
        UUID territory,
        @Nullable UUID structure,
        String label,
        NoteStatus status,
        boolean shared,
        List<Version> versions,
        List<Move> moves) {

    /** What it said at some time, written by somebody in a role. */
    record Version(int number, NoteDraft words, LocalDate writtenOn, Role writtenAs) {}

    /** A change of status or of readers. */
    record Move(NoteStatus status, boolean shared, LocalDate movedOn, Role movedAs) {}

    Note {
        versions = List.copyOf(versions);
        moves = List.copyOf(moves);
    }

    Version current() {
        return versions.get(versions.size() - 1);
    }

    NoteDraft words() {
        return current().words();
    }

    /** Whether this person keeps it: the director of its structure, or the coordination. */
    boolean isKeptBy(Actor.Person person) {
        return KeepingPolicy.keeps(person, structure, territory);
    }

    /**
     * What is still missing to decide: the decision, its day, who decided by their function; a reason where a corner is
     * empty, since a decision is well founded when the three are there.
     */
    List<Problem> missing(List<NoteGround> grounds) {
        NoteDraft words = words();
        List<Problem> missing = new ArrayList<>();
        if (words.decision().isBlank()) {
            missing.add(Problem.ofAll("error.decision.decision"));
        }
        if (words.decidedOn() == null || words.decidedBy().isBlank()) {
            missing.add(Problem.ofAll("error.decision.by"));
        }
        if (grounds.size() < words.statements().size()) {
            missing.add(Problem.ofAll("error.decision.gone"));
        }
        if (words.inSpite().isBlank()
                && grounds.stream().anyMatch(ground -> !ground.empty().isEmpty())) {
            missing.add(Problem.ofAll("error.decision.in_spite"));
        }
        return missing;
    }

    static String path(UUID id) {
        return "/evidence/notes/" + id;
    }
}
