package org.cordee.supervision;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The sealed notes of two, which their devices alone open.
 *
 * @param keys the reader's own; null while they made none
 * @param other the public half of the other one; null while they have none
 */
record NotePage(
        Bond bond,
        List<Meeting> meetings,
        List<Note> notes,
        @Nullable KeyPair keys,
        byte @Nullable [] other,
        Role role,
        Form form)
        implements Page {

    @Override
    public String template() {
        return "supervision/notes";
    }

    @Override
    public String titleKey() {
        return "seal.notes.title";
    }

    String path() {
        return bond.path() + "/notes";
    }

    String otherText() {
        return other == null ? "" : Base64.getEncoder().encodeToString(other);
    }

    Role otherRole() {
        return role == Role.PEER ? Role.SUPERVISOR : Role.PEER;
    }

    /** What was written about a meeting, the reader's own first. */
    List<Note> of(UUID meeting) {
        return notes.stream()
                .filter(note -> note.meeting().equals(meeting))
                .sorted((one, next) -> Boolean.compare(isMine(next), isMine(one)))
                .toList();
    }

    boolean isMine(Note note) {
        return note.author() == role;
    }

    boolean hasMine(UUID meeting) {
        return of(meeting).stream().anyMatch(this::isMine);
    }

    /** Which version the reader's own note has; 0 while there is none. */
    int version(UUID meeting) {
        return of(meeting).stream().filter(this::isMine).mapToInt(Note::version).sum();
    }

    /** What a note is bound to, so that it cannot be shown at another place. */
    String binding(UUID meeting, Role author) {
        return "note|" + meeting + "|" + author.code();
    }
}
