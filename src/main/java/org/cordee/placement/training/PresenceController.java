package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problems;
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

/** The hours of a placement in training: entered by one side, confirmed by the other, read by the school. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
class PresenceController {

    private static final String HERE = "/placements/{id}/training";
    private static final int LONGEST_NOTE = 200;

    private final TrainingScreens screens;
    private final EnterPresence enter;
    private final ConfirmPresence confirm;
    private final OneTimeForms forms;

    PresenceController(TrainingScreens screens, EnterPresence enter, ConfirmPresence confirm, OneTimeForms forms) {
        this.screens = screens;
        this.enter = enter;
        this.confirm = confirm;
        this.forms = forms;
    }

    @GetMapping(HERE)
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER})
    Reply show(Actor.Person actor, @PathVariable UUID id, FormReader query) {
        return Reply.page(screens.hours(actor, id, query.date("before").orElse(null), Form.empty()));
    }

    @PostMapping(HERE + "/hours")
    @Allowed(Role.PEER)
    Reply enter(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        form.required("day", 10);
        Optional<LocalDate> day = form.date("day");
        int hours = form.integer("hours", 0, 12).orElse(0);
        int minutes = form.integer("minutes", 0, 45).orElse(0);
        if (day.isEmpty() || !form.problems().isEmpty()) {
            return refused(actor, id, form.form());
        }
        return forms.once(
                actor,
                form,
                () -> enter.handle(actor, id, day.get(), hours * 60 + minutes)
                        .fold(
                                done -> back(id, "flash.presence.entered"),
                                problems -> refused(actor, id, form, problems)));
    }

    @PostMapping(HERE + "/hours/{line}/remove")
    @Allowed(Role.PEER)
    Reply remove(Actor.Person actor, @PathVariable UUID id, @PathVariable UUID line, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> enter.remove(actor, id, line)
                        .fold(
                                done -> back(id, "flash.presence.removed"),
                                problems -> refused(actor, id, form, problems)));
    }

    @PostMapping(HERE + "/hours/confirm")
    Reply confirm(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        List<UUID> lines = form.all("line").stream()
                .filter(PresenceController::isId)
                .map(UUID::fromString)
                .toList();
        return forms.once(
                actor,
                form,
                () -> confirm.handle(actor, id, lines)
                        .fold(
                                done -> back(id, "flash.presence.confirmed"),
                                problems -> refused(actor, id, form, problems)));
    }

    @PostMapping(HERE + "/hours/{line}/back")
    Reply sendBack(Actor.Person actor, @PathVariable UUID id, @PathVariable UUID line, FormReader form) {
        String note = form.required("note", LONGEST_NOTE);
        if (!form.problems().isEmpty()) {
            return refused(actor, id, form.form());
        }
        return forms.once(
                actor,
                form,
                () -> confirm.sendBack(actor, id, line, note)
                        .fold(done -> back(id, "flash.presence.back"), problems -> refused(actor, id, form, problems)));
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static Reply back(UUID id, String said) {
        return Reply.to("/placements/" + id + "/training").saying(said);
    }

    private Reply refused(Actor.Person actor, UUID id, FormReader form, Problems problems) {
        return refused(actor, id, form.form().refused(problems));
    }

    private Reply refused(Actor.Person actor, UUID id, Form form) {
        return Reply.refused(screens.hours(actor, id, null, form));
    }
}
