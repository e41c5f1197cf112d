package org.cordee.placement.training;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The talk at half-time, between trainee, tutor and school. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class MidtermController {

    private static final String HERE = "/placements/{id}/training/midterm";
    private static final int LONGEST = 600;

    private final MidtermScreens screens;
    private final HoldMidterm hold;
    private final OneTimeForms forms;

    MidtermController(MidtermScreens screens, HoldMidterm hold, OneTimeForms forms) {
        this.screens = screens;
        this.hold = hold;
        this.forms = forms;
    }

    @GetMapping(HERE)
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER})
    Reply show(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.one(actor, id, Form.empty()));
    }

    @PostMapping(HERE)
    Reply write(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        String note = form.required("note", LONGEST);
        return once(actor, id, form, "flash.midterm.written", () -> hold.write(actor, id, note));
    }

    @PostMapping(HERE + "/sign")
    Reply sign(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(-1);
        return once(actor, id, form, "flash.midterm.signed", () -> hold.sign(actor, id, version));
    }

    @PostMapping(HERE + "/school")
    @Allowed(Role.TRAINER)
    Reply add(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        String note = form.required("note", LONGEST);
        return once(actor, id, form, "flash.midterm.added", () -> hold.add(actor, id, note));
    }

    private Reply once(Actor.Person actor, UUID id, FormReader form, String said, Supplier<Outcome<UUID>> act) {
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, id, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to("/placements/" + id + "/training/midterm")
                                        .saying(said),
                                problems -> Reply.refused(
                                        screens.one(actor, id, form.form().refused(problems)))));
    }
}
