package org.cordee.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;

/** Reads the forms of a text; empty when something is wrong, which the reader then tells. */
final class StoryForms {

    private StoryForms() {}

    static Optional<NarrativeDraft> draft(FormReader form, List<NarrativePlan.Part> parts, List<Statement> statements) {
        String title = form.required("title", 120);
        Map<String, String> words = new LinkedHashMap<>();
        parts.forEach(part -> {
            String typed = form.text(part.code(), part.most());
            if (!typed.isBlank()) {
                words.put(part.code(), typed);
            }
        });
        List<String> subjects = statements.stream()
                .map(Statement::code)
                .filter(form.all("subjects")::contains)
                .toList();
        return form.problems().isEmpty() ? Optional.of(new NarrativeDraft(title, subjects, words)) : Optional.empty();
    }

    static Optional<Offer> offer(FormReader form) {
        String signature = form.required("signature", 80);
        Optional<Audience> audience = form.choice("audience", Audience.class);
        var expires = form.date("expires_on");
        if (audience.isEmpty()) {
            form.refuse(Problem.of("audience", "error.form.required"));
        }
        if (expires.isEmpty() && form.problems().forField("expires_on").isEmpty()) {
            form.refuse(Problem.of("expires_on", "error.form.required"));
        }
        return form.problems().isEmpty()
                ? Optional.of(new Offer(
                        signature,
                        audience.orElseThrow(),
                        form.ticked("print"),
                        expires.orElseThrow(),
                        form.ticked("agreed")))
                : Optional.empty();
    }

    static Form filled(Narrative narrative) {
        Form form = Form.empty().with("title", narrative.title()).withAll("subjects", narrative.subjects());
        for (Map.Entry<String, String> part : narrative.words().entrySet()) {
            form = form.with(part.getKey(), part.getValue());
        }
        return form;
    }
}
