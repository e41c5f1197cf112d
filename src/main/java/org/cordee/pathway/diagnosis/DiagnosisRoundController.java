package org.cordee.pathway.diagnosis;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One round: its link while it runs, what it tells once it is over. */
@Controller
class DiagnosisRoundController {

    private static final String HOME = "/diagnosis/";

    private final DiagnosisScreens screens;
    private final EndDiagnosis end;
    private final OneTimeForms forms;
    private final Links links;

    DiagnosisRoundController(DiagnosisScreens screens, EndDiagnosis end, OneTimeForms forms, Links links) {
        this.screens = screens;
        this.end = end;
        this.forms = forms;
        this.links = links;
    }

    @GetMapping("/diagnosis/{id}")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply one(Actor.Person actor, @PathVariable("id") UUID id, HttpServletRequest request) {
        return Reply.page(screens.round(actor, id, links.absolute("/d/", request), Form.empty()));
    }

    @GetMapping("/diagnosis/{id}/result.pdf")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply pdf(Actor.Person actor, @PathVariable("id") UUID id) {
        return Reply.pdf("etat-des-lieux", screens.sheet(actor, id));
    }

    @PostMapping("/diagnosis/{id}/close")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply close(Actor.Person actor, @PathVariable("id") UUID id, FormReader form, HttpServletRequest request) {
        return once(actor, id, form, request, () -> end.handle(actor, id));
    }

    @PostMapping("/diagnosis/{id}/postpone")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply postpone(Actor.Person actor, @PathVariable("id") UUID id, FormReader form, HttpServletRequest request) {
        Optional<LocalDate> closesOn = form.date("closes_on");
        if (closesOn.isEmpty()) {
            form.refuse(Problem.of("closes_on", "error.form.required"));
            return Reply.refused(screens.round(actor, id, links.absolute("/d/", request), form.form()));
        }
        return once(actor, id, form, request, () -> end.postpone(actor, id, closesOn.get()));
    }

    private Reply once(
            Actor.Person actor, UUID id, FormReader form, HttpServletRequest request, Supplier<Outcome<UUID>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to(HOME + id).saying("common.saved"),
                                problems -> Reply.refused(screens.round(
                                        actor,
                                        id,
                                        links.absolute("/d/", request),
                                        form.form().refused(problems)))));
    }
}
