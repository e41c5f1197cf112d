package org.cordee.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.Problems;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Option;
import org.springframework.stereotype.Component;

/** Fills the pages of the library. */
@Component
class LibraryScreen {

    private final Library library;
    private final Statements statements;
    private final Messages messages;

    LibraryScreen(Library library, Statements statements, Messages messages) {
        this.library = library;
        this.statements = statements;
        this.messages = messages;
    }

    LibraryFilter filter(FormReader form) {
        String asked = form.text("subject", 40);
        boolean known =
                statements.all().stream().anyMatch(statement -> statement.code().equals(asked));
        return new LibraryFilter(
                known ? asked : "", form.choice("direction", Direction.class).orElse(null), form.text("words", 100));
    }

    LibraryPage list(FormReader form, Locale language) {
        return list(filter(form), Problems.none(), language);
    }

    /** The whole list, with what was wrong in a file. */
    LibraryPage refused(Problems problems, Locale language) {
        return list(new LibraryFilter("", null, ""), problems, language);
    }

    private LibraryPage list(LibraryFilter filter, Problems problems, Locale language) {
        List<Reference> all = library.all();
        Form form = Form.empty()
                .with("subject", filter.subject())
                .with(
                        "direction",
                        filter.direction() == null ? null : filter.direction().code())
                .with("words", filter.words());
        return new LibraryPage(
                filter.of(all, language),
                all.size(),
                form,
                subjects(language),
                directions(language),
                library.shippedOn(),
                LibraryController.keeper().isPresent(),
                Form.empty().refused(problems));
    }

    ReferenceFormPage form(Form form, String action, boolean adds, Locale language) {
        List<Option> bearings = ReferenceForms.bearings(statements.all()).stream()
                .map(bearing -> Option.of(
                        bearing.code(),
                        statements.one(bearing.subject()).title().in(language) + " · "
                                + messages.text(language, bearing.direction().key())))
                .toList();
        return new ReferenceFormPage(form, action, adds, types(language), certainties(language), bearings);
    }

    private List<Option> subjects(Locale language) {
        return statements.all().stream()
                .map(statement -> Option.of(statement.code(), statement.title().in(language)))
                .toList();
    }

    private List<Option> directions(Locale language) {
        return Arrays.stream(Direction.values())
                .map(direction -> Option.of(direction.code(), messages.text(language, direction.key())))
                .toList();
    }

    private List<Option> types(Locale language) {
        return Arrays.stream(CitationType.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .map(code -> Option.of(code, messages.text(language, "evidence.type." + code)))
                .toList();
    }

    private List<Option> certainties(Locale language) {
        return Arrays.stream(Certainty.values())
                .map(certainty -> Option.of(certainty.code(), messages.text(language, certainty.key())))
                .toList();
    }
}
