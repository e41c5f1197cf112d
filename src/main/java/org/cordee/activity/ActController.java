package org.cordee.activity;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One act of the peer. */
@Controller
@Allowed(Role.PEER)
class ActController {

    private final ActQueries acts;
    private final WeekScreen screen;
    private final CorrectAct correct;
    private final RemoveAct remove;
    private final OneTimeForms forms;

    ActController(ActQueries acts, WeekScreen screen, CorrectAct correct, RemoveAct remove, OneTimeForms forms) {
        this.acts = acts;
        this.screen = screen;
        this.correct = correct;
        this.remove = remove;
        this.forms = forms;
    }

    @GetMapping("/journal/{id}")
    Reply act(SignedIn person, @PathVariable UUID id) {
        ActQueries.Told told = acts.one(id);
        if (!told.learned().isEmpty() && !person.unlocked()) {
            return Reply.to("/account/unlock?to=/journal/" + id);
        }
        return Reply.page(page(told, ActForm.of(told.act().facts(), told.learned())));
    }

    @PostMapping("/journal/{id}")
    Reply correct(Actor.Person actor, FormReader form, @PathVariable UUID id) {
        int version = version(form);
        return forms.once(actor, form, () -> {
            ActQueries.Told told = acts.one(id);
            return ActForm.read(form, told.act().facts().day())
                    .map(entry -> correct.handle(actor, id, version, entry)
                            .<Reply>fold(
                                    done -> Reply.to("/journal/" + id).saying("flash.activity.corrected"),
                                    problems ->
                                            Reply.refused(page(told, form.form().refused(problems)))))
                    .orElseGet(() -> Reply.refused(page(told, form.form())));
        });
    }

    @PostMapping("/journal/{id}/remove")
    Reply remove(Actor.Person actor, FormReader form, @PathVariable UUID id) {
        int version = version(form);
        return forms.once(
                actor,
                form,
                () -> remove.handle(actor, id, version)
                        .fold(done -> Reply.to("/my-week").saying("flash.activity.removed"), problems -> {
                            throw new IllegalStateException("removing has nothing to refuse");
                        }));
    }

    private ActPage page(ActQueries.Told told, Form form) {
        Act act = told.act();
        List<ActPage.Earlier> history = acts.history(act.id()).stream()
                .map(before -> new ActPage.Earlier(screen.row(before), before.writtenAt()))
                .toList();
        return new ActPage(act.facts().peer(), screen.correcting(act, form), screen.row(act), history);
    }

    private static int version(FormReader form) {
        return form.integer("version", 1, 1_000_000).orElseThrow(() -> new StaleVersion("act without a version"));
    }
}
