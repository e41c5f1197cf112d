package org.cordee.evidence;

import java.time.LocalDate;
import java.util.List;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** What other modules may show of a statement: what is expected, and how sure research is of each part of it. */
@Component
public class EvidenceFacts {

    private final Statements statements;

    EvidenceFacts(Statements statements) {
        this.statements = statements;
    }

    /**
     * A statement in short.
     *
     * @param title in a few words
     * @param claim what is expected, in words that pass {@link org.cordee.statistics.WordingGuard}
     */
    public record Facts(String code, Words title, Words claim, List<Part> parts) {
        public Facts {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part of what research says.
     *
     * @param says the finding itself
     * @param certainty {@code high}, {@code moderate}, {@code low}, {@code very_low}, {@code none} or {@code not_assessed}
     * @param degree the same from 0, nothing usable, to 4, high
     */
    public record Part(Words about, Words says, String certainty, int degree) {}

    /** The statement of this code, {@code hope} for instance; stops with {@code NotFound} when there is none. */
    public Facts of(String code) {
        Statement found = statements.one(code);
        return new Facts(
                found.code(),
                found.title(),
                found.claim(),
                found.findings().stream().map(EvidenceFacts::part).toList());
    }

    /** When what research says was last gone through. */
    public LocalDate date() {
        return statements.date();
    }

    private static Part part(Statement.Finding finding) {
        Certainty certainty = finding.certainty();
        int degree =
                switch (certainty) {
                    case HIGH -> 4;
                    case MODERATE -> 3;
                    case LOW -> 2;
                    case VERY_LOW -> 1;
                    case NONE, NOT_ASSESSED -> 0;
                };
        return new Part(finding.about(), finding.says(), certainty.code(), degree);
    }
}
