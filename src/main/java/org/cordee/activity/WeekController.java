package org.cordee.activity;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Ma semaine. */
@Controller
@Allowed(Role.PEER)
class WeekController {

    private static final String HOME = "/my-week";

    private final WeekScreen screen;
    private final LogAct log;
    private final ActQueries acts;
    private final OneTimeForms forms;
    private final Today today;

    WeekController(WeekScreen screen, LogAct log, ActQueries acts, OneTimeForms forms, Today today) {
        this.screen = screen;
        this.log = log;
        this.acts = acts;
        this.forms = forms;
        this.today = today;
    }

    @Transactional(readOnly = true)
    @GetMapping(HOME)
    Reply week(Actor.Person actor) {
        return Reply.page(screen.of(actor.scopeOrStop(), Form.empty()));
    }

    @PostMapping("/my-week/acts")
    Reply log(Actor.Person actor, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> ActForm.read(form, today.date())
                        .map(entry -> log(actor, entry, form))
                        .orElseGet(() -> refused(actor, form.form())));
    }

    /** The last act once more, today. */
    @PostMapping("/my-week/again")
    Reply again(Actor.Person actor, FormReader form) {
        Optional<UUID> act = form.id("act");
        return forms.once(actor, form, () -> {
            Act before = acts.one(act.orElseThrow(() -> new NotFound("act"))).act();
            return log(actor, before.again(today.date()), form);
        });
    }

    private Reply log(Actor.Person actor, ActEntry entry, FormReader form) {
        return log.handle(actor, entry)
                .fold(
                        id -> Reply.to(HOME).saying("flash.activity.logged"),
                        problems -> refused(actor, form.form().refused(problems)));
    }

    private Reply refused(Actor.Person actor, Form form) {
        return Reply.refused(screen.of(actor.scopeOrStop(), form));
    }
}
