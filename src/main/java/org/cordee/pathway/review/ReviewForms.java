package org.cordee.pathway.review;

import java.io.IOException;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.web.FormReader;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads the forms of a review. */
final class ReviewForms {

    private static final int LONGEST = 600;

    private ReviewForms() {}

    /** The three answers and the decision; empty when something is missing, which the form then tells. */
    static Optional<ReviewWords> words(FormReader form) {
        String works = form.required("works", LONGEST);
        String hard = form.required("hard", LONGEST);
        String change = form.required("change", LONGEST);
        Optional<Decision> decision = form.choice("decision", Decision.class);
        if (decision.isEmpty() && form.problems().forField("decision").isEmpty()) {
            form.refuse(Problem.of("decision", "error.form.choice"));
        }
        return form.problems().isEmpty()
                ? decision.map(chosen -> new ReviewWords(works, hard, change, chosen))
                : Optional.empty();
    }

    /** The file sent, if it is one we keep; what is wrong with it is told by the form. */
    static @Nullable ReviewFile file(FormReader form, @Nullable MultipartFile upload) {
        if (upload == null || upload.isEmpty()) {
            return null;
        }
        if (upload.getSize() > ReviewFile.MOST_BYTES) {
            form.refuse(Problem.of("file", "error.review.file_large"));
            return null;
        }
        try {
            Optional<ReviewFile> file = ReviewFile.of(upload.getBytes());
            if (file.isEmpty()) {
                form.refuse(Problem.of("file", "error.review.file_kind"));
            }
            return file.orElse(null);
        } catch (IOException unreadable) {
            form.refuse(Problem.of("file", "error.review.file_kind"));
            return null;
        }
    }
}
