package org.cordee.expense;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.web.FormReader;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads the form of a claim, and the picture that comes with it. */
final class EntryReader {

    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_PURPOSE = 160;

    private EntryReader() {}

    /** The entry; empty when something is missing, with every problem on the form. */
    static Optional<MakeClaim.Entry> read(FormReader form, ClaimKind kind, UUID placement, ExpenseRules rules) {
        Optional<LocalDate> day = form.date("day");
        if (day.isEmpty() && form.problems().isEmpty()) {
            form.refuse(Problem.of("day", "error.form.required"));
        }
        String sort = form.required("sort", LONGEST_CODE);
        String purpose = form.required("purpose", LONGEST_PURPOSE);
        Optional<Integer> number = kind == ClaimKind.MILEAGE
                ? kilometres(form, rules.mostKilometres())
                : Euros.read(form, "amount", rules.mostCents());
        Optional<UUID> act = form.id("act");
        if (day.isEmpty() || number.isEmpty() || !form.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MakeClaim.Entry(
                placement, act.orElse(null), kind, day.get(), sort, purpose, number.get(), form.ticked("electric")));
    }

    private static Optional<Integer> kilometres(FormReader form, int most) {
        form.required("km", LONGEST_CODE);
        return form.integer("km", 1, most);
    }

    /** The picture; empty when none came, and when it is refused, with its problem on the form. */
    static Optional<BroughtFile> picture(FormReader form, @Nullable MultipartFile upload) {
        if (upload == null || upload.isEmpty()) {
            return Optional.empty();
        }
        if (upload.getSize() > BroughtFile.MOST_BYTES) {
            form.refuse(Problem.of("file", "error.agreement.file_large"));
            return Optional.empty();
        }
        try {
            Optional<BroughtFile> file = BroughtFile.of(upload.getBytes());
            if (file.isEmpty()) {
                form.refuse(Problem.of("file", "error.agreement.file_kind"));
            }
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
