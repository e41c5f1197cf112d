package org.cordee.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.statistics.ClaimLevel;

/** Reads the form of a statement, and fills it; empty when something is wrong, which the reader then tells. */
final class StatementForms {

    /** Before the code of a publication, in the name of its field. */
    static final String STUDY = "study-";

    private StatementForms() {}

    static Optional<StatementDraft> read(
            FormReader form, List<Reference> library, List<Statement> shipped, boolean first) {
        Optional<StatementKind> kind = form.choice("kind", StatementKind.class);
        if (kind.isEmpty() && form.problems().forField("kind").isEmpty()) {
            form.refuse(Problem.of("kind", "error.form.required"));
        }
        StatementDraft draft = new StatementDraft(
                form.text("group", 120),
                kind.orElse(StatementKind.SOLUTION),
                form.required("title", 100),
                form.required("claim", 600),
                ClaimLevel.of(form.integer("level", 0, 5).orElse(ClaimLevel.BEFORE_AFTER.rung())),
                shipped.stream()
                        .map(Statement::code)
                        .filter(form.all("subjects")::contains)
                        .toList(),
                studies(form, library),
                form.all("testimonies").stream()
                        .flatMap(typed -> id(typed).stream())
                        .distinct()
                        .toList(),
                first ? "" : form.required("reason", 300));
        return form.problems().isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    static Form filled(AddedStatement statement) {
        StatementDraft words = statement.current().words();
        Form form = Form.empty()
                .with("kind", words.kind().code())
                .with("title", words.title())
                .with("claim", words.claim())
                .with("level", words.level().rung())
                .withAll("subjects", words.subjects())
                .withAll(
                        "testimonies",
                        words.testimonies().stream().map(UUID::toString).toList())
                .with("version", statement.current().number());
        for (Bearing bearing : words.studies()) {
            form = form.with(STUDY + bearing.subject(), bearing.direction().code());
        }
        return form;
    }

    private static List<String> studies(FormReader form, List<Reference> library) {
        return library.stream()
                .flatMap(reference -> Arrays.stream(Direction.values())
                        .filter(direction -> form.all(STUDY + reference.id()).contains(direction.code()))
                        .map(direction -> new Bearing(reference.id(), direction).code()))
                .toList();
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
