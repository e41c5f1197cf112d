package org.cordee.evidence;

import java.util.List;
import java.util.UUID;
import org.cordee.statistics.ClaimLevel;

/**
 * A statement as its author writes it.
 *
 * @param group the working group of the territory; empty when it is a structure's
 * @param level how far what is known lets it be said
 * @param subjects the shipped statements it is near to: a released text stands in it only when it is about one of them
 * @param bearings the publications of the library and what each says of it, as {@code id:direction}
 * @param testimonies the released texts its author lets stand in it
 * @param reason why it changes; empty for the first version
 */
public record StatementDraft(
        String group,
        StatementKind kind,
        String title,
        String claim,
        ClaimLevel level,
        List<String> subjects,
        List<String> bearings,
        List<UUID> testimonies,
        String reason) {

    public StatementDraft {
        subjects = List.copyOf(subjects);
        bearings = List.copyOf(bearings);
        testimonies = List.copyOf(testimonies);
    }

    /** The publications and what each says of it. */
    List<Bearing> studies() {
        return bearings.stream().map(Bearing::parse).toList();
    }
}
