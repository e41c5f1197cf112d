package org.cordee.wellbeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.SensitiveText;

/** Reads what somebody says. A number that names a person is refused; a telephone number is not: one may ask to be called. */
final class ConcernForm {

    static final int LONGEST = 2000;
    private static final String NUMBER = "error.sensitive.number";

    private ConcernForm() {}

    static Optional<WriteConcern.Said> read(FormReader form) {
        String words = words(form);
        Optional<Hoped> hoped = form.choice("hoped", Hoped.class);
        if (hoped.isEmpty()) {
            form.refuse(Problem.of("hoped", "error.form.required"));
        }
        List<UUID> readers = new ArrayList<>();
        for (String typed : form.all("readers")) {
            FormReader.of(Map.of("one", List.of(typed))).id("one").ifPresent(readers::add);
        }
        if (readers.isEmpty()) {
            form.refuse(Problem.of("readers", "error.wellbeing.readers"));
        }
        return form.problems().isEmpty()
                ? hoped.map(soon -> new WriteConcern.Said(words, readers, soon == Hoped.TODAY, form.ticked("shares")))
                : Optional.empty();
    }

    static String words(FormReader form) {
        String words = form.required("words", LONGEST);
        SensitiveText.refusal("words", words)
                .filter(problem -> problem.key().equals(NUMBER))
                .ifPresent(form::refuse);
        return words;
    }
}
