package org.cordee.placement.intake;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Cohorts as their school and the coordination keep them. */
@Controller
@Allowed({Role.TRAINER, Role.COORDINATOR})
class CohortController {

    private static final String ALL = "/training/cohorts";
    private static final String ONE = ALL + "/{id}";

    private final OpenCohort open;
    private final CohortScreens screens;
    private final OneTimeForms forms;

    CohortController(OpenCohort open, CohortScreens screens, OneTimeForms forms) {
        this.open = open;
        this.screens = screens;
        this.forms = forms;
    }

    @GetMapping(ALL)
    Reply list(Actor.Person actor) {
        return Reply.page(screens.list(actor));
    }

    @GetMapping(ALL + "/new")
    Reply blank(Actor.Person actor) {
        return Reply.page(screens.blank(actor));
    }

    @PostMapping(ALL)
    Reply add(Actor.Person actor, FormReader form) {
        Optional<UUID> school = actor.role() == Role.TRAINER ? Optional.of(actor.scopeOrStop()) : form.id("school");
        Optional<CohortTerms> terms = CohortForm.read(form);
        if (school.isEmpty()) {
            form.refuse(Problem.of("school", "error.form.choice"));
        }
        if (school.isEmpty() || terms.isEmpty()) {
            return Reply.refused(screens.form(actor, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> open.handle(actor, school.get(), terms.get())
                        .fold(
                                id -> Reply.to(here(id)).saying("flash.intake.opened"),
                                problems -> Reply.refused(
                                        screens.form(actor, form.form().refused(problems)))));
    }

    @GetMapping(ONE)
    Reply show(Actor.Person actor, @PathVariable("id") UUID id) {
        return Reply.page(screens.cohort(actor, id, Problems.none()));
    }

    @PostMapping(ONE + "/code")
    Reply renewCode(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            open.renewCode(actor, id);
            return Reply.to(here(id)).saying("flash.intake.code_renewed");
        });
    }

    @PostMapping(ONE + "/code/revoke")
    Reply revokeCode(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            open.revokeCode(actor, id);
            return Reply.to(here(id)).saying("flash.intake.code_revoked");
        });
    }

    @PostMapping(ONE + "/close")
    Reply close(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            open.close(actor, id);
            return Reply.to(ALL).saying("flash.intake.closed");
        });
    }

    private static String here(UUID id) {
        return ALL + "/" + id;
    }
}
