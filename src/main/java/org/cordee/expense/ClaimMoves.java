package org.cordee.expense;

import static org.cordee.expense.ClaimMove.PAY;
import static org.cordee.expense.ClaimMove.REOPEN;
import static org.cordee.expense.ClaimMove.RETURN;
import static org.cordee.expense.ClaimMove.SEND;
import static org.cordee.expense.ClaimMove.TAKE_BACK;
import static org.cordee.expense.ClaimMove.UNPAY;
import static org.cordee.expense.ClaimMove.VALIDATE;
import static org.cordee.expense.ClaimMove.WAIVE;
import static org.cordee.expense.ClaimPart.DIRECTOR;
import static org.cordee.expense.ClaimPart.PEER;
import static org.cordee.expense.ClaimState.DRAFT;
import static org.cordee.expense.ClaimState.REIMBURSED;
import static org.cordee.expense.ClaimState.RETURNED;
import static org.cordee.expense.ClaimState.SENT;
import static org.cordee.expense.ClaimState.VALIDATED;
import static org.cordee.expense.ClaimState.WAIVED;

import java.util.List;
import java.util.Optional;

/** The one table of what leads from a state to another, and who may do it. What is not in it is refused. */
final class ClaimMoves {

    static final List<Line> TABLE = List.of(
            new Line(SEND, DRAFT, SENT, PEER),
            new Line(TAKE_BACK, SENT, DRAFT, PEER),
            new Line(VALIDATE, SENT, VALIDATED, DIRECTOR),
            new Line(RETURN, SENT, RETURNED, DIRECTOR),
            new Line(REOPEN, VALIDATED, SENT, DIRECTOR),
            new Line(PAY, VALIDATED, REIMBURSED, DIRECTOR),
            new Line(UNPAY, REIMBURSED, VALIDATED, DIRECTOR),
            new Line(WAIVE, VALIDATED, WAIVED, PEER));

    private ClaimMoves() {}

    /** One way from a state to another. */
    record Line(ClaimMove move, ClaimState from, ClaimState to, ClaimPart by) {}

    /** Where the move leads from here for this part; empty when the table does not know it. */
    static Optional<ClaimState> to(ClaimMove move, ClaimState from, ClaimPart part) {
        return TABLE.stream()
                .filter(line -> line.move() == move && line.from() == from && line.by() == part)
                .map(Line::to)
                .findFirst();
    }

    /** Whether this part holds the move from some state: then a refusal is about the moment, not about the person. */
    static boolean isOf(ClaimMove move, ClaimPart part) {
        return TABLE.stream().anyMatch(line -> line.move() == move && line.by() == part);
    }

    /** The moves offered from here. */
    static List<ClaimMove> from(ClaimState from, ClaimPart part) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.by() == part)
                .map(Line::move)
                .toList();
    }
}
