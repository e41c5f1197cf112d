package org.cordee.pathway.diagnosis;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a team agreed to do on its path. */
@Controller
class ActionController {

    private final ActionScreens screens;
    private final AgreeAction agree;
    private final OneTimeForms forms;

    ActionController(ActionScreens screens, AgreeAction agree, OneTimeForms forms) {
        this.screens = screens;
        this.agree = agree;
        this.forms = forms;
    }

    @GetMapping("/paths/{id}/actions")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply list(@PathVariable("id") UUID id, FormReader query) {
        return Reply.page(screens.list(id, Form.empty().with("practice", query.text("practice", 40))));
    }

    @PostMapping("/paths/{id}/actions")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply agree(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        Agreed agreed = read(form);
        String practice =
                screens.practice(form.text("practice", 40)).map(Practice::code).orElse(null);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.list(id, form.form()));
        }
        return once(
                actor,
                form,
                () -> agree.handle(actor, id, practice, agreed),
                problems -> screens.list(id, form.form().refused(problems)));
    }

    @GetMapping("/actions/{id}")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply one(@PathVariable("id") UUID id) {
        return Reply.page(screens.one(id, Form.empty()));
    }

    @PostMapping("/actions/{id}")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply change(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        Agreed agreed = read(form);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.one(id, form.form()));
        }
        return once(
                actor,
                form,
                () -> agree.change(actor, id, agreed),
                problems -> screens.one(id, form.form().refused(problems)));
    }

    @PostMapping("/actions/{id}/done")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply done(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return once(
                actor,
                form,
                () -> agree.done(actor, id, !form.ticked("again")),
                problems -> screens.one(id, form.form().refused(problems)));
    }

    @PostMapping("/actions/{id}/remove")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply remove(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return once(
                actor,
                form,
                () -> agree.remove(actor, id),
                problems -> screens.one(id, form.form().refused(problems)));
    }

    private Reply once(
            Actor.Person actor, FormReader form, Supplier<Outcome<UUID>> act, Function<Problems, Page> refused) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                path -> Reply.to("/paths/" + path + "/actions").saying("common.saved"),
                                problems -> Reply.refused(refused.apply(problems))));
    }

    private static Agreed read(FormReader form) {
        String owner = form.text("owner", Action.LONGEST_OWNER);
        return new Agreed(
                form.required("what", Action.LONGEST),
                Optional.of(owner).filter(words -> !words.isEmpty()).orElse(null),
                form.date("dueOn").orElse(null),
                form.ticked("essential"));
    }
}
