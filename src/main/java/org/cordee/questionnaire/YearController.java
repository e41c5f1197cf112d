package org.cordee.questionnaire;

import java.util.List;
import java.util.Optional;
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

/** What the structure counts of a whole year: typed by the direction, read by the team as percentages. */
@Controller
class YearController {

    private static final String HOME = "/measures/year";

    private final YearScreens screens;
    private final YearlyDefinitions definitions;
    private final TypeYear type;
    private final OneTimeForms forms;

    YearController(YearScreens screens, YearlyDefinitions definitions, TypeYear type, OneTimeForms forms) {
        this.screens = screens;
        this.definitions = definitions;
        this.type = type;
        this.forms = forms;
    }

    @GetMapping(HOME)
    @Allowed({Role.DIRECTOR, Role.PROFESSIONAL})
    Reply list(Actor.Person actor) {
        return Reply.page(screens.list(actor));
    }

    @GetMapping(HOME + "/{year:\\d{4}}")
    @Allowed({Role.DIRECTOR, Role.PROFESSIONAL})
    Reply one(Actor.Person actor, @PathVariable int year) {
        return Reply.page(screens.one(actor, year));
    }

    @GetMapping(HOME + "/{year:\\d{4}}/edit")
    @Allowed(Role.DIRECTOR)
    Reply form(Actor.Person actor, @PathVariable int year) {
        return Reply.page(screens.form(actor, year, Form.empty()));
    }

    @PostMapping(HOME + "/{year:\\d{4}}")
    @Allowed(Role.DIRECTOR)
    Reply keep(Actor.Person actor, @PathVariable int year, FormReader form) {
        Optional<List<YearlyTyped>> typed = YearlyForm.read(form, definitions.all());
        if (typed.isEmpty()) {
            return Reply.refused(screens.form(actor, year, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> type.handle(actor, year, typed.get())
                        .fold(
                                done -> Reply.to(HOME + "/" + year).saying("flash.questionnaire.year"),
                                refused -> Reply.refused(
                                        screens.form(actor, year, form.form().refused(refused)))));
    }
}
