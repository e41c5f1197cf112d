package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.SensitiveText;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.WordingGuard;

/**
 * Reads the lines of a poster. It hangs on a wall: what would reach a person is refused, and so are words that turn what
 * was answered into an effect, with honest ones proposed.
 */
final class PosterForm {

    private PosterForm() {}

    static String field(int line) {
        return "line_" + line;
    }

    /** The lines that say something; empty when one is refused, which the reader then tells. */
    static Optional<List<String>> read(FormReader form) {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= Poster.MOST_LINES; line++) {
            String field = field(line);
            String words = form.text(field, Poster.LONGEST_LINE);
            refusal(field, words).ifPresent(form::refuse);
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return form.problems().isEmpty() ? Optional.of(lines) : Optional.empty();
    }

    private static Optional<Problem> refusal(String field, String words) {
        return SensitiveText.refusal(field, words)
                .or(() -> WordingGuard.checkClaim(words, ClaimLevel.ACTIVITY).stream()
                        .findFirst()
                        .map(found -> Problem.of(field, "error.questionnaire.claim", found.words(), found.instead())));
    }
}
