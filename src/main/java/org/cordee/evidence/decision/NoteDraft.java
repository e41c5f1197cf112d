package org.cordee.evidence.decision;

import java.time.LocalDate;
import java.util.List;
import org.cordee.evidence.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * A note as its author writes it. Lengths are such that it always fits one page of paper.
 *
 * @param question what there was to decide
 * @param decision what was decided and comes next; empty while it is not
 * @param decidedOn the day of the decision; null while there is none
 * @param decidedBy the function of whoever decided, never a name asked for
 * @param inSpite why one decides although a corner is empty; empty when none is
 * @param statements the codes of one to six statements it draws on
 */
public record NoteDraft(
        StatementKind kind,
        String title,
        String question,
        String proposal,
        String decision,
        @Nullable LocalDate decidedOn,
        String decidedBy,
        String inSpite,
        List<String> statements) {

    static final int MOST_STATEMENTS = 6;

    public NoteDraft {
        statements = List.copyOf(statements);
    }
}
