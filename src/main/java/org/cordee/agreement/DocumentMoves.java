package org.cordee.agreement;

import static org.cordee.agreement.DocumentState.DRAFT;
import static org.cordee.agreement.DocumentState.LAPSED;
import static org.cordee.agreement.DocumentState.MADE_ELSEWHERE;
import static org.cordee.agreement.DocumentState.READY;
import static org.cordee.agreement.DocumentState.REFUSED;
import static org.cordee.agreement.DocumentState.SIGNED;
import static org.cordee.agreement.DocumentState.SIGNING;

import java.util.List;

/**
 * The one table of what leads a document from a state to another, and who does it; the database's trigger
 * {@code document_moves} says the same. What is not in it is refused.
 */
final class DocumentMoves {

    /** Who moves a document. */
    enum By {
        /** The director, the référent or the deputy, while the placement is prepared or runs. */
        FILE,
        /** Whoever is asked to sign, by account, link, code or device. */
        SIGNATORY,
        /** The job of the night. */
        CLOCK
    }

    static final List<Line> TABLE = List.of(
            new Line(DRAFT, DRAFT, By.FILE),
            new Line(DRAFT, READY, By.FILE),
            new Line(DRAFT, MADE_ELSEWHERE, By.FILE),
            new Line(READY, DRAFT, By.FILE),
            new Line(READY, MADE_ELSEWHERE, By.FILE),
            new Line(READY, SIGNING, By.FILE),
            new Line(MADE_ELSEWHERE, DRAFT, By.FILE),
            new Line(SIGNING, DRAFT, By.FILE),
            new Line(SIGNING, READY, By.FILE),
            new Line(SIGNING, SIGNED, By.SIGNATORY),
            new Line(SIGNING, REFUSED, By.SIGNATORY),
            new Line(SIGNING, LAPSED, By.CLOCK),
            new Line(REFUSED, DRAFT, By.FILE),
            new Line(REFUSED, READY, By.FILE),
            new Line(LAPSED, DRAFT, By.FILE),
            new Line(LAPSED, READY, By.FILE));

    private DocumentMoves() {}

    /** One way from a state to another. */
    record Line(DocumentState from, DocumentState to, By by) {}

    static boolean leads(DocumentState from, DocumentState to, By by) {
        return TABLE.contains(new Line(from, to, by));
    }
}
