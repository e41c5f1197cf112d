package org.cordee.evidence.decision;

import java.util.List;
import java.util.Optional;
import org.cordee.evidence.StatementKind;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;

/** Reads the form of a note, each text as one paragraph, and fills it; empty when something is wrong. */
final class NoteForms {

    private NoteForms() {}

    static Optional<NoteDraft> read(FormReader form) {
        Optional<StatementKind> kind = form.choice("kind", StatementKind.class);
        if (kind.isEmpty() && form.problems().forField("kind").isEmpty()) {
            form.refuse(Problem.of("kind", "error.form.required"));
        }
        List<String> statements = form.all("statements").stream().distinct().toList();
        if (statements.isEmpty() || statements.size() > NoteDraft.MOST_STATEMENTS) {
            form.refuse(Problem.of("statements", "error.decision.statements", NoteDraft.MOST_STATEMENTS));
        }
        NoteDraft draft = new NoteDraft(
                kind.orElse(StatementKind.SOLUTION),
                paragraph(form.required("title", 100)),
                paragraph(form.required("question", 200)),
                paragraph(form.required("proposal", 500)),
                paragraph(form.text("decision", 400)),
                form.date("decided_on").orElse(null),
                paragraph(form.text("decided_by", 80)),
                paragraph(form.text("in_spite", 240)),
                statements);
        return form.problems().isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    static Form filled(Note note) {
        NoteDraft words = note.words();
        return Form.empty()
                .with("kind", words.kind().code())
                .with("title", words.title())
                .with("question", words.question())
                .with("proposal", words.proposal())
                .with("decision", words.decision())
                .with("decided_on", words.decidedOn())
                .with("decided_by", words.decidedBy())
                .with("in_spite", words.inSpite())
                .withAll("statements", words.statements())
                .with("version", note.current().number());
    }

    private static String paragraph(String typed) {
        return typed.replaceAll("\\s+", " ");
    }
}
