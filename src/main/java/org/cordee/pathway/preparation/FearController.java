package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SentForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a team fears and hopes before somebody arrives. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
class FearController {

    private final PreparationScreens screens;
    private final KeepFears keep;
    private final OneTimeForms forms;
    private final SentForms unsigned;

    FearController(PreparationScreens screens, KeepFears keep, OneTimeForms forms, SentForms unsigned) {
        this.screens = screens;
        this.keep = keep;
        this.forms = forms;
        this.unsigned = unsigned;
    }

    @GetMapping("/paths/{id}/preparation")
    Reply preparation(@PathVariable("id") UUID id) {
        return Reply.page(screens.page(id, Form.empty(), ""));
    }

    @PostMapping("/paths/{id}/fears")
    Reply say(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        String words = form.required("words", Fear.LONGEST);
        String by = orNull(form.text("saidBy", 40));
        boolean hope = form.text("kind", 10).equals("hope");
        Sent fear = new Sent(id, PreparationScreens.FEAR, form);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.page(id, form.form(), fear.part()));
        }
        // No row may join an account with words nobody signs.
        return replied(fear, unsigned.once(form, id, () -> keep.handle(actor, id, hope, words, by)));
    }

    @PostMapping("/fears/{id}/answer")
    Reply answer(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        Sent sent = new Sent(screens.pathOfFear(id), id.toString(), form);
        String words = form.text("answer", Fear.LONGEST_ANSWER);
        return once(actor, sent, () -> keep.answer(actor, id, words));
    }

    @PostMapping("/fears/{id}/owner")
    Reply entrust(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        Sent sent = new Sent(screens.pathOfFear(id), id.toString(), form);
        String owner = form.required("owner", 40);
        LocalDate dueOn = form.date("dueOn").orElse(null);
        if (dueOn == null && form.problems().forField("dueOn").isEmpty()) {
            form.refuse(Problem.of("dueOn", "error.form.required"));
        }
        boolean person = owner.matches("[0-9a-f-]{36}");
        UUID account = person ? form.id("owner").orElse(null) : null;
        return once(
                actor,
                sent,
                () -> keep.entrust(actor, id, person ? null : owner, account, dueOn == null ? LocalDate.EPOCH : dueOn));
    }

    @PostMapping("/fears/{id}/remove")
    Reply remove(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        Sent sent = new Sent(screens.pathOfFear(id), id.toString(), form);
        return once(actor, sent, () -> keep.remove(actor, id));
    }

    /** A form of a path, and the part of the page it stands in. */
    private record Sent(UUID path, String part, FormReader form) {}

    private Reply once(Actor.Person actor, Sent sent, Supplier<Outcome<UUID>> act) {
        if (!sent.form().problems().isEmpty()) {
            return Reply.refused(screens.page(sent.path(), sent.form().form(), sent.part()));
        }
        return forms.once(actor, sent.form(), () -> replied(sent, act.get()));
    }

    private Reply replied(Sent sent, Outcome<UUID> outcome) {
        return outcome.fold(
                done -> Reply.to("/paths/" + sent.path() + "/preparation").saying("common.saved"),
                problems -> Reply.refused(
                        screens.page(sent.path(), sent.form().form().refused(problems), sent.part())));
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
