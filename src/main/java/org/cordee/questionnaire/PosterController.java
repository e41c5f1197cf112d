package org.cordee.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The poster of a closed round, for those who answered. */
@Controller
@Allowed({Role.DIRECTOR, Role.PROFESSIONAL})
class PosterController {

    private final PosterScreens screens;
    private final MakePoster make;
    private final OneTimeForms forms;

    PosterController(PosterScreens screens, MakePoster make, OneTimeForms forms) {
        this.screens = screens;
        this.make = make;
        this.forms = forms;
    }

    @GetMapping("/measures/{id}/poster")
    Reply write(@PathVariable UUID id) {
        return Reply.page(screens.page(id, Form.empty()));
    }

    @PostMapping("/measures/{id}/poster")
    Reply keep(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        Optional<List<String>> lines = PosterForm.read(form);
        if (lines.isEmpty()) {
            return Reply.refused(screens.page(id, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> make.handle(actor, id, lines.get())
                        .fold(
                                done -> Reply.to("/measures/" + id + "/poster").saying("flash.questionnaire.poster"),
                                refused -> Reply.refused(
                                        screens.page(id, form.form().refused(refused)))));
    }

    @GetMapping("/measures/{id}/poster.pdf")
    Reply pdf(@PathVariable UUID id) {
        return Reply.pdf("affiche", screens.sheet(id));
    }
}
