package org.cordee.evidence.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
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

/** A director or the coordination writes a decision note, decides, shares, puts away and takes out again. */
@Controller
@Allowed({Role.DIRECTOR, Role.COORDINATOR})
class KeepDecisionController {

    private static final String NEW = DecisionController.HOME + "/new";
    private static final String ONE = DecisionController.HOME + "/{id}";

    private final WriteNote write;
    private final DecideNote decide;
    private final DecisionQueries queries;
    private final NoteScreens screens;
    private final OneTimeForms forms;

    KeepDecisionController(
            WriteNote write, DecideNote decide, DecisionQueries queries, NoteScreens screens, OneTimeForms forms) {
        this.write = write;
        this.decide = decide;
        this.queries = queries;
        this.screens = screens;
        this.forms = forms;
    }

    @GetMapping(NEW)
    Reply blank(HttpServletRequest request) {
        return Reply.page(screens.blank(Form.empty(), ReaderLanguage.of(request)));
    }

    @PostMapping(NEW)
    Reply add(Actor.Person actor, FormReader form, HttpServletRequest request) {
        Optional<NoteDraft> draft = NoteForms.read(form);
        if (draft.isEmpty()) {
            return Reply.refused(screens.blank(form.form(), ReaderLanguage.of(request)));
        }
        return forms.once(
                actor,
                form,
                () -> write.add(actor, draft.get())
                        .<Reply>fold(
                                id -> Reply.to(Note.path(id)).saying("flash.decision.added"),
                                refused -> Reply.refused(
                                        screens.blank(form.form().refused(refused), ReaderLanguage.of(request)))));
    }

    @GetMapping(ONE + "/edit")
    Reply edit(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        Note note = queries.one(id);
        NotePolicy.keeps(actor, note);
        return Reply.page(screens.change(NoteForms.filled(note), id, ReaderLanguage.of(request)));
    }

    @PostMapping(ONE + "/edit")
    Reply change(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        NotePolicy.keeps(actor, queries.one(id));
        Optional<NoteDraft> draft = NoteForms.read(form);
        int version = form.integer("version", 1, 10_000).orElse(-1);
        if (draft.isEmpty()) {
            return Reply.refused(screens.change(form.form(), id, ReaderLanguage.of(request)));
        }
        return write.change(actor, id, draft.get(), version)
                .fold(
                        done -> Reply.to(Note.path(id)).saying("flash.decision.changed"),
                        refused -> Reply.refused(
                                screens.change(form.form().refused(refused), id, ReaderLanguage.of(request))));
    }

    @PostMapping(ONE + "/decide")
    Reply decide(Actor.Person actor, @PathVariable UUID id) {
        return answer(actor, id, decide.decide(actor, id), "flash.decision.decided");
    }

    @PostMapping(ONE + "/share")
    Reply share(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        boolean shared = form.ticked("shared");
        return answer(
                actor, id, decide.share(actor, id, shared), shared ? "flash.decision.shared" : "flash.decision.kept");
    }

    @PostMapping(ONE + "/archive")
    Reply archive(Actor.Person actor, @PathVariable UUID id) {
        return answer(actor, id, decide.archive(actor, id), "flash.decision.archived");
    }

    @PostMapping(ONE + "/restore")
    Reply restore(Actor.Person actor, @PathVariable UUID id) {
        return answer(actor, id, decide.restore(actor, id), "flash.decision.restored");
    }

    private Reply answer(Actor.Person actor, UUID id, Outcome<UUID> outcome, String flash) {
        return outcome.fold(
                done -> Reply.to(Note.path(id)).saying(flash),
                (Problems refused) -> Reply.refused(screens.one(actor, id, refused)));
    }
}
