package org.cordee.structure;

import java.util.Locale;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.structure.finess.PhoneReader;

/** The form in which a structure says how to reach it, how many peers it can welcome and which words it uses. */
final class ProfileForm {
    private ProfileForm() {}

    static Form of(StructureProfile profile) {
        return Form.empty()
                .with("contactName", profile.contactName())
                .with("contactRole", profile.contactRole())
                .with("contactEmail", profile.contactEmail())
                .with("contactPhone", profile.contactPhone().isEmpty() ? "" : PhoneReader.shown(profile.contactPhone()))
                .with("secureEmail", profile.secureEmail())
                .with("places", profile.places())
                .with("peerTitle", profile.peerTitle())
                .with("teamWords", profile.teamWords())
                .with("version", profile.version());
    }

    static StructureProfile read(FormReader form, String department) {
        String phone = form.text("contactPhone", 40);
        String read =
                phone.isEmpty() ? "" : PhoneReader.typed(phone, department).orElse("");
        if (read.isEmpty() && !phone.isEmpty()) {
            form.refuse(Problem.of("contactPhone", "error.structure.phone"));
        }
        return new StructureProfile(
                form.text("contactName", 80),
                form.text("contactRole", 80),
                form.text("contactEmail", 160).toLowerCase(Locale.ROOT),
                read,
                form.text("secureEmail", 160).toLowerCase(Locale.ROOT),
                form.integer("places", 0, 99).orElse(null),
                form.text("peerTitle", 80),
                form.text("teamWords", 600),
                form.integer("version", 0, Integer.MAX_VALUE).orElse(0));
    }
}
