package org.cordee.wellbeing;

import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** « Quelque chose ne va pas »: said, read by those chosen, answered. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.SUPERVISOR, Role.COORDINATOR})
class ConcernController {

    private static final String ALL = "/concerns";
    private static final String ONE = ALL + "/{id}";

    private final ConcernScreens screens;
    private final WriteConcern write;
    private final AnswerConcern answer;
    private final OneTimeForms forms;

    ConcernController(ConcernScreens screens, WriteConcern write, AnswerConcern answer, OneTimeForms forms) {
        this.screens = screens;
        this.write = write;
        this.answer = answer;
        this.forms = forms;
    }

    @Transactional(readOnly = true)
    @GetMapping(ALL)
    Reply list(Actor.Person actor) {
        return Reply.page(screens.list(actor));
    }

    @Transactional(readOnly = true)
    @GetMapping(ALL + "/new")
    @Allowed({Role.PEER, Role.PROFESSIONAL})
    Reply fresh(Actor.Person actor) {
        return Reply.page(screens.fresh(actor, Form.empty()));
    }

    @PostMapping(ALL)
    @Allowed({Role.PEER, Role.PROFESSIONAL})
    Reply write(Actor.Person actor, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> ConcernForm.read(form)
                        .map(said -> write.handle(actor, said)
                                .fold(
                                        id -> Reply.to(ALL + "/" + id).saying("flash.wellbeing.concern.sent"),
                                        refused -> Reply.refused(
                                                screens.fresh(actor, form.form().refused(refused)))))
                        .orElseGet(() -> Reply.refused(screens.fresh(actor, form.form()))));
    }

    @Transactional(readOnly = true)
    @GetMapping(ONE)
    Reply one(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.one(actor, id, Form.empty()));
    }

    @PostMapping(ONE + "/words")
    Reply words(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            String words = ConcernForm.words(form);
            return form.problems().isEmpty()
                    ? done(actor, id, form, "flash.wellbeing.concern.words", answer.handle(actor, id, words))
                    : Reply.refused(screens.one(actor, id, form.form()));
        });
    }

    @PostMapping(ONE + "/call")
    Reply call(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return act(actor, id, form, "flash.wellbeing.concern.call", () -> answer.call(actor, id));
    }

    @PostMapping(ONE + "/close")
    Reply close(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return act(actor, id, form, "flash.wellbeing.concern.closed", () -> answer.close(actor, id, true));
    }

    @PostMapping(ONE + "/open")
    Reply open(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return act(actor, id, form, "flash.wellbeing.concern.open", () -> answer.close(actor, id, false));
    }

    @PostMapping(ONE + "/withdraw")
    Reply withdraw(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> answer.withdraw(actor, id)
                        .fold(
                                done -> Reply.to(ALL).saying("flash.wellbeing.concern.withdrawn"),
                                refused -> Reply.refused(
                                        screens.one(actor, id, form.form().refused(refused)))));
    }

    private Reply act(Actor.Person actor, UUID id, FormReader form, String said, Supplier<Outcome<UUID>> act) {
        return forms.once(actor, form, () -> done(actor, id, form, said, act.get()));
    }

    private Reply done(Actor.Person actor, UUID id, FormReader form, String said, Outcome<UUID> outcome) {
        return outcome.fold(
                done -> Reply.to(ALL + "/" + id).saying(said),
                refused -> Reply.refused(screens.one(actor, id, form.form().refused(refused))));
    }
}
