package org.cordee.evidence.capitalisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.evidence.Audience;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;

/** Reads the forms of a sheet; empty when something is wrong, which the reader then tells. */
final class CapsForms {

    private static final int LONGEST_TOLD = 6_000;

    private CapsForms() {}

    static Optional<CapsFrame> frame(FormReader form, List<String> topics) {
        String title = form.required("title", 120);
        String summary = form.required("summary", 600);
        String place = form.required("place", 120);
        List<String> subjects =
                topics.stream().filter(form.all("subjects")::contains).toList();
        var licence = needed(form, "licence", form.choice("licence", CapsFrame.Licence.class));
        var audience = needed(form, "audience", form.choice("audience", Audience.class));
        var expires = needed(form, "expires_on", form.date("expires_on"));
        return form.problems().isEmpty()
                ? Optional.of(new CapsFrame(
                        title,
                        summary,
                        place,
                        subjects,
                        licence.orElseThrow(),
                        audience.orElseThrow(),
                        expires.orElseThrow()))
                : Optional.empty();
    }

    static Form filled(CapsFrame frame) {
        return Form.empty()
                .with("title", frame.title())
                .with("summary", frame.summary())
                .with("place", frame.place())
                .withAll("subjects", frame.subjects())
                .with("licence", frame.licence().name().toLowerCase(Locale.ROOT))
                .with("audience", frame.audience().name().toLowerCase(Locale.ROOT))
                .with("expires_on", frame.expiresOn());
    }

    static Map<String, String> told(FormReader form, CapsPlan plan) {
        Map<String, String> words = new LinkedHashMap<>();
        plan.parts().forEach(part -> {
            String typed = form.text(part.code(), LONGEST_TOLD);
            if (!typed.isBlank()) {
                words.put(part.code(), typed);
            }
        });
        return words;
    }

    /** Each part is answered by one of three choices: no, yes, yes and printed. */
    static CapsAnswer answer(FormReader form, List<CapsPart> parts) {
        for (CapsPart part : parts) {
            if (form.all("part_" + part.code()).isEmpty()) {
                form.refuse(Problem.of("part_" + part.code(), "error.form.required"));
            }
        }
        return new CapsAnswer(
                chosen(form, parts, List.of("screen", "print")),
                chosen(form, parts, List.of("print")),
                form.ticked("goes_without"));
    }

    /** The form of an answer given before. */
    static Form filled(CapsAnswer answer, List<CapsPart> parts) {
        Form form = Form.empty().with("goes_without", answer.goesWithout() ? "true" : null);
        for (CapsPart part : parts) {
            boolean agreed = answer.agreed().contains(part.code());
            form = form.with(
                    "part_" + part.code(), answer.print().contains(part.code()) ? "print" : agreed ? "screen" : "no");
        }
        return form;
    }

    static List<UUID> voices(FormReader form) {
        return form.all("voices").stream()
                .filter(typed -> typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    private static List<String> chosen(FormReader form, List<CapsPart> parts, List<String> choices) {
        return parts.stream()
                .map(CapsPart::code)
                .filter(code -> form.all("part_" + code).stream().anyMatch(choices::contains))
                .toList();
    }

    private static <T> Optional<T> needed(FormReader form, String field, Optional<T> value) {
        if (value.isEmpty() && form.problems().forField(field).isEmpty()) {
            form.refuse(Problem.of(field, "error.form.required"));
        }
        return value;
    }
}
