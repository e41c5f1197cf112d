package org.cordee.wellbeing;

import java.time.LocalDate;
import org.cordee.placement.Placements;
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
import org.springframework.web.bind.annotation.PostMapping;

/** A pause, in two taps from any page: the personal menu, then one button. */
@Controller
@Allowed
class PauseController {

    private static final String HERE = "/pause";

    private final TakePause pause;
    private final Placements placements;
    private final OneTimeForms forms;

    PauseController(TakePause pause, Placements placements, OneTimeForms forms) {
        this.pause = pause;
        this.placements = placements;
        this.forms = forms;
    }

    @Transactional(readOnly = true)
    @GetMapping(HERE)
    Reply show(Actor.Person actor) {
        return Reply.page(page(actor, Form.empty()));
    }

    @PostMapping(HERE)
    Reply take(Actor.Person actor, FormReader form) {
        return forms.once(actor, form, () -> {
            LocalDate until = form.date("until").orElse(null);
            if (!form.problems().isEmpty()) {
                return Reply.refused(page(actor, form.form()));
            }
            return pause.handle(actor, until)
                    .fold(
                            done -> Reply.to(HERE).saying("flash.wellbeing.paused"),
                            refused -> Reply.refused(page(actor, form.form().refused(refused))));
        });
    }

    @PostMapping(HERE + "/end")
    Reply end(Actor.Person actor, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> pause.end(actor)
                        .fold(
                                placement -> Reply.to(placement
                                                .map(id -> "/placements/" + id + "/return")
                                                .orElse("/home"))
                                        .saying("flash.wellbeing.back"),
                                refused -> Reply.refused(page(actor, form.form().refused(refused)))));
    }

    private PausePage page(Actor.Person actor, Form form) {
        boolean leads = (actor.role() == Role.PROFESSIONAL || actor.role() == Role.DIRECTOR)
                && placements.accompaniedBy(actor.account()).stream()
                        .anyMatch(placement ->
                                actor.account().equals(placement.referent()) && placement.deputy() != null);
        return new PausePage(pause.lasting(actor).orElse(null), actor.role() == Role.PEER, leads, form);
    }
}
