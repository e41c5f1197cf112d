package org.cordee.evidence.decision;

import java.util.List;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.web.Page;

/**
 * One decision note.
 *
 * @param grounds the statements it draws on; what they said on the day of the decision, once there is one
 * @param kept whether the reader keeps it
 * @param missing what is still missing to decide, for whoever keeps it
 * @param problems why something was just refused
 */
record NotePage(Note note, List<NoteGround> grounds, boolean kept, List<Problem> missing, Problems problems)
        implements Page {

    @Override
    public String template() {
        return "evidence/decision/note";
    }

    @Override
    public String titleKey() {
        return "decision.note.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(note.words().title());
    }

    @Override
    public String windowTitleKey() {
        return "decision.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    NoteDraft words() {
        return note.words();
    }

    boolean isDraft() {
        return note.status() == NoteStatus.DRAFT;
    }

    boolean isDecided() {
        return note.status() == NoteStatus.DECIDED;
    }

    /** Whether the three corners of every statement hold something. */
    boolean isWellFounded() {
        return grounds.stream().allMatch(ground -> ground.empty().isEmpty());
    }

    String path() {
        return Note.path(note.id());
    }
}
