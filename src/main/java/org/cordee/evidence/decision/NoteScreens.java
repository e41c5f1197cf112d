package org.cordee.evidence.decision;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cordee.evidence.KnownStatements;
import org.cordee.evidence.Stated;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.springframework.stereotype.Component;

/** Fills the screens of decision notes. */
@Component
class NoteScreens {

    private static final Set<Role> WRITERS = Set.of(Role.DIRECTOR, Role.COORDINATOR);

    private final DecisionQueries queries;
    private final KnownStatements statements;
    private final NoteGrounds grounds;
    private final Messages messages;
    private final Today today;

    NoteScreens(
            DecisionQueries queries, KnownStatements statements, NoteGrounds grounds, Messages messages, Today today) {
        this.queries = queries;
        this.grounds = grounds;
        this.statements = statements;
        this.messages = messages;
        this.today = today;
    }

    NoteListPage list(Actor.Person reader) {
        return new NoteListPage(queries.all(), WRITERS.contains(reader.role()));
    }

    NotePage one(Actor.Person reader, UUID id, Problems problems) {
        Note note = queries.one(id);
        boolean kept = note.isKeptBy(reader);
        List<NoteGround> held = grounds.of(note);
        return new NotePage(
                note,
                held,
                grounds.figures(note, held),
                kept,
                kept && note.status() == NoteStatus.DRAFT ? note.missing(held) : List.of(),
                problems);
    }

    PrintedNotePage printed(Actor.Person reader, UUID id) {
        return new PrintedNotePage(one(reader, id, Problems.none()), today.date());
    }

    NoteFormPage blank(Form form, Locale language) {
        return form(form, "/evidence/notes/new", "/evidence/notes", language);
    }

    NoteFormPage change(Form form, UUID id, Locale language) {
        return form(form, Note.path(id) + "/edit", Note.path(id), language);
    }

    private NoteFormPage form(Form form, String action, String back, Locale language) {
        List<Option> options = statements.all().stream()
                .map(stated -> option(stated, language))
                .toList();
        return new NoteFormPage(form, action, back, action.endsWith("/new"), options, today.date());
    }

    private Option option(Stated stated, Locale language) {
        String empty = stated.grounds().empty().stream()
                .map(corner -> messages.text(language, "decision.empty." + corner))
                .reduce((one, other) -> one + ", " + other)
                .map(corners -> messages.text(language, "decision.empty", corners))
                .orElseGet(() -> messages.text(language, "decision.full"));
        return new Option(stated.code(), stated.title().in(language), empty);
    }
}
