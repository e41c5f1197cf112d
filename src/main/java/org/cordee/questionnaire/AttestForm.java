package org.cordee.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads the form that attests a permission; empty when something is wrong, which the reader then tells. */
final class AttestForm {

    private static final int WORDS = 600;

    private AttestForm() {}

    static Optional<NewPermission> read(Instrument instrument, FormReader form, @Nullable MultipartFile upload) {
        String language = form.required("language", 2);
        if (!language.isEmpty()
                && instrument.translations().stream()
                        .noneMatch(translation -> translation.language().equals(language))) {
            form.refuse(Problem.of("language", "error.form.choice"));
        }
        String granted = checked(form, "granted_by", 200);
        String as = checked(form, "attested_as", 120);
        if (!form.ticked("confirmed")) {
            form.refuse(Problem.of("confirmed", "error.questionnaire.confirmed"));
        }
        TypedWords words = words(instrument, form);
        BroughtFile file = file(form, upload);
        if (!form.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewPermission(instrument.id(), language, granted, as, words, file));
    }

    private static String checked(FormReader form, String field, int most) {
        String typed = form.required(field, most);
        SensitiveText.refusal(field, typed).ifPresent(form::refuse);
        return typed;
    }

    private static TypedWords words(Instrument instrument, FormReader form) {
        Map<String, String> items = new HashMap<>();
        for (Item item : instrument.items()) {
            items.put(item.id(), form.required("item-" + item.id(), WORDS));
        }
        Map<Integer, String> answers = new HashMap<>();
        AnswerScale scale = instrument.answers();
        if (scale != null) {
            for (int value = scale.min(); value <= scale.max(); value++) {
                String typed = form.text("answer-" + value, WORDS);
                if (!typed.isEmpty()) {
                    answers.put(value, typed);
                }
            }
        }
        return new TypedWords(form.text("instruction", WORDS), items, answers);
    }

    private static @Nullable BroughtFile file(FormReader form, @Nullable MultipartFile upload) {
        if (upload == null || upload.isEmpty()) {
            return null;
        }
        if (upload.getSize() > BroughtFile.MOST_BYTES) {
            form.refuse(Problem.of("file", "error.questionnaire.file_large"));
            return null;
        }
        try {
            Optional<BroughtFile> file = BroughtFile.of(upload.getBytes());
            if (file.isEmpty()) {
                form.refuse(Problem.of("file", "error.questionnaire.file_kind"));
            }
            return file.orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
