package org.cordee.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A director or the coordination adds a statement, says it anew, shows it further or puts it away. */
@Controller
@Allowed({Role.DIRECTOR, Role.COORDINATOR})
class KeepStatementController {

    private static final String NEW = "/evidence/added/new";
    private static final String ONE = "/evidence/added/{id}";

    private final WriteStatement write;
    private final MoveStatement move;
    private final StatementQueries queries;
    private final AddedScreen screen;
    private final AddedReading reading;
    private final OneTimeForms forms;

    KeepStatementController(
            WriteStatement write,
            MoveStatement move,
            StatementQueries queries,
            AddedScreen screen,
            AddedReading reading,
            OneTimeForms forms) {
        this.write = write;
        this.move = move;
        this.queries = queries;
        this.screen = screen;
        this.reading = reading;
        this.forms = forms;
    }

    @GetMapping(NEW)
    Reply blank(Actor.Person actor, HttpServletRequest request) {
        return Reply.page(blank(actor, Form.empty().with("level", "1"), request));
    }

    @PostMapping(NEW)
    Reply add(Actor.Person actor, FormReader form, HttpServletRequest request) {
        Optional<StatementDraft> draft = reading.draft(form, true);
        if (draft.isEmpty()) {
            return Reply.refused(blank(actor, form.form(), request));
        }
        return forms.once(
                actor,
                form,
                () -> write.add(actor, draft.get())
                        .<Reply>fold(
                                id -> Reply.to(AddedStatement.path(id)).saying("flash.statement.added"),
                                refused ->
                                        Reply.refused(blank(actor, form.form().refused(refused), request))));
    }

    @GetMapping(ONE + "/edit")
    Reply edit(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        AddedStatement statement = queries.one(id);
        StatementPolicy.keeps(actor, statement);
        return Reply.page(screen.change(StatementForms.filled(statement), id, ReaderLanguage.of(request)));
    }

    @PostMapping(ONE + "/edit")
    Reply change(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        StatementPolicy.keeps(actor, queries.one(id));
        Optional<StatementDraft> draft = reading.draft(form, false);
        int version = form.integer("version", 1, 10_000).orElse(-1);
        if (draft.isEmpty()) {
            return Reply.refused(screen.change(form.form(), id, ReaderLanguage.of(request)));
        }
        return write.change(actor, id, draft.get(), version)
                .fold(
                        done -> Reply.to(AddedStatement.path(id)).saying("flash.statement.changed"),
                        refused -> Reply.refused(
                                screen.change(form.form().refused(refused), id, ReaderLanguage.of(request))));
    }

    @PostMapping(ONE + "/status")
    Reply move(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        Optional<StatementStatus> to = form.choice("status", StatementStatus.class);
        if (to.isEmpty()) {
            queries.one(id);
            return Reply.refused(refused(id, Problems.of(Problem.of("status", "error.form.choice"))));
        }
        return move.handle(actor, id, to.get())
                .fold(
                        done -> Reply.to(AddedStatement.path(id))
                                .saying("flash.statement." + to.get().code()),
                        problems -> Reply.refused(refused(id, problems)));
    }

    private AddedPage refused(UUID id, Problems problems) {
        return screen.page(id, Optional.empty()).refused(problems);
    }

    private AddedFormPage blank(Actor.Person actor, Form form, HttpServletRequest request) {
        return screen.blank(form, StatementPolicy.writesForAGroup(actor), ReaderLanguage.of(request));
    }
}
