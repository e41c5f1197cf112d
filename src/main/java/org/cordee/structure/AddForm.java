package org.cordee.structure;

import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.web.FormReader;
import org.cordee.structure.finess.Departments;
import org.cordee.structure.finess.PhoneReader;
import org.jspecify.annotations.Nullable;

/** Reads the form by which a structure is entered by hand. */
final class AddForm {
    private AddForm() {}

    static NewStructure read(FormReader form, StructureKind kind, @Nullable UUID parent) {
        String postcode = form.text("postcode", 5);
        return new NewStructure(
                kind,
                form.required("category", 40),
                form.required("name", 160),
                parent,
                new NewStructure.Numbers(
                        form.text("finess", 9).toUpperCase(java.util.Locale.ROOT),
                        form.text("siret", 20).replace(" ", ""),
                        form.text("rna", 10).toUpperCase(java.util.Locale.ROOT)),
                new NewStructure.Place(
                        form.text("street", 160),
                        postcode,
                        form.text("town", 80),
                        phone(form, Departments.ofPostcode(postcode)),
                        null,
                        null));
    }

    private static String phone(FormReader form, String department) {
        String typed = form.text("phone", 40);
        String read =
                typed.isEmpty() ? "" : PhoneReader.typed(typed, department).orElse("");
        if (read.isEmpty() && !typed.isEmpty()) {
            form.refuse(Problem.of("phone", "error.structure.phone"));
        }
        return read;
    }
}
