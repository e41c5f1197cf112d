package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The sessions in which a team prepares itself. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
class SessionController {

    private final PreparationScreens screens;
    private final HoldSession hold;
    private final PreparationContents contents;
    private final OneTimeForms forms;

    SessionController(PreparationScreens screens, HoldSession hold, PreparationContents contents, OneTimeForms forms) {
        this.screens = screens;
        this.hold = hold;
        this.contents = contents;
        this.forms = forms;
    }

    @PostMapping("/paths/{id}/sessions")
    Reply keep(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        LocalDate heldOn = form.date("heldOn").orElse(null);
        if (heldOn == null && form.problems().forField("heldOn").isEmpty()) {
            form.refuse(Problem.of("heldOn", "error.form.required"));
        }
        HoldSession.Command command = new HoldSession.Command(
                heldOn == null ? LocalDate.EPOCH : heldOn,
                form.required("said", Session.LONGEST),
                came(form),
                orNull(form.text("title", Session.Material.LONGEST_TITLE)),
                orNull(form.text("address", Session.Material.LONGEST_ADDRESS)));
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.page(id, form.form(), PreparationScreens.SESSION));
        }
        return once(actor, id, form, () -> hold.handle(actor, id, command));
    }

    @PostMapping("/sessions/{id}/remove")
    Reply remove(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        UUID path = screens.pathOfSession(id);
        return once(actor, path, form, () -> hold.remove(actor, id));
    }

    private Reply once(Actor.Person actor, UUID path, FormReader form, Supplier<Outcome<UUID>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to("/paths/" + path + "/preparation")
                                        .saying("common.saved"),
                                problems -> Reply.refused(screens.page(
                                        path, form.form().refused(problems), PreparationScreens.SESSION))));
    }

    private Map<String, Integer> came(FormReader form) {
        Map<String, Integer> came = new LinkedHashMap<>();
        contents.current()
                .functions()
                .forEach(function -> form.integer("came-" + function.code(), 0, Session.MOST_OF_ONE)
                        .filter(people -> people > 0)
                        .ifPresent(people -> came.put(function.code(), people)));
        return came;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
