package org.cordee.structure;

import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.structure.finess.PhoneReader;
import org.jspecify.annotations.Nullable;

/** The form of corrections, filled with those already made. */
final class EditForm {
    private EditForm() {}

    static Form of(StructureFacts facts) {
        var local = facts.local();
        return Form.empty()
                .with("name", local.name())
                .with("street", local.street())
                .with("phone", local.phone().isEmpty() ? "" : PhoneReader.shown(local.phone()))
                .with("latitude", local.latitude())
                .with("longitude", local.longitude())
                .with("version", facts.version())
                .with("managerName", facts.management().nameByHand())
                .with("regime", facts.management().regimeByHand())
                .with("managerVersion", facts.management().version());
    }

    static Correction read(FormReader form, String department) {
        String phone = form.text("phone", 40);
        String read =
                phone.isEmpty() ? "" : PhoneReader.typed(phone, department).orElse("");
        if (read.isEmpty() && !phone.isEmpty()) {
            form.refuse(Problem.of("phone", "error.structure.phone"));
        }
        return new Correction(
                form.text("name", 160),
                form.text("street", 160),
                read,
                degrees(form, "latitude"),
                degrees(form, "longitude"),
                form.integer("version", 1, Integer.MAX_VALUE).orElse(0));
    }

    private static @Nullable Double degrees(FormReader form, String field) {
        String typed = form.text(field, 20).replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return Double.valueOf(typed);
        } catch (NumberFormatException none) {
            form.refuse(Problem.of(field, "error.structure.point"));
            return null;
        }
    }
}
