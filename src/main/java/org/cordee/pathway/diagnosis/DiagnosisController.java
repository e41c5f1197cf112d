package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.pathway.WorkPath;
import org.cordee.platform.Problem;
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

/** The team's state of play on its path: past rounds, a new one, the cards for small teams. */
@Controller
class DiagnosisController {

    private final DiagnosisScreens screens;
    private final OpenDiagnosis open;
    private final WorkPath work;
    private final Paths paths;
    private final OneTimeForms forms;

    DiagnosisController(DiagnosisScreens screens, OpenDiagnosis open, WorkPath work, Paths paths, OneTimeForms forms) {
        this.screens = screens;
        this.open = open;
        this.work = work;
        this.paths = paths;
        this.forms = forms;
    }

    @GetMapping("/paths/{id}/diagnosis")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply rounds(Actor.Person actor, @PathVariable("id") UUID id) {
        return Reply.page(screens.rounds(actor, id));
    }

    @GetMapping("/paths/{id}/diagnosis/new")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply blank(Actor.Person actor, @PathVariable("id") UUID id, FormReader query) {
        return Reply.page(screens.opening(actor, id, Form.empty(), query.all("sections")));
    }

    @PostMapping("/paths/{id}/diagnosis")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply open(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        Optional<OpenDiagnosis.Command> command = read(id, form);
        if (command.isEmpty()) {
            return Reply.refused(screens.opening(actor, id, form.form(), List.of()));
        }
        return forms.once(
                actor,
                form,
                () -> open.handle(actor, command.get())
                        .fold(
                                round -> Reply.to("/diagnosis/" + round).saying("flash.diagnosis.opened"),
                                problems -> Reply.refused(() ->
                                        screens.opening(actor, id, form.form().refused(problems), List.of()))));
    }

    /** Marks the step of the path as done from here. */
    @PostMapping("/paths/{id}/diagnosis/done")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply done(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> work.finish(actor, id, DiagnosisStep.STEP)
                        .fold(
                                path -> Reply.to("/paths/" + id).saying("flash.diagnosis.done"),
                                problems -> Reply.refused(() -> screens.rounds(actor, id))));
    }

    /** Cards to cut out, for those who go through the practices aloud. */
    @GetMapping("/paths/{id}/diagnosis/cards.pdf")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply cards(@PathVariable("id") UUID id) {
        return Reply.pdf("cartes", screens.cards(id));
    }

    /** Where the short public version leads: on which path to ask the whole team. */
    @GetMapping("/diagnosis/start")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply start(Actor.Person actor, FormReader query) {
        List<Paths.Standing> own = paths.open();
        return own.size() == 1
                ? Reply.page(screens.opening(actor, own.get(0).path(), Form.empty(), query.all("sections")))
                : Reply.page(new StartPage(own, query.all("sections")));
    }

    private static Optional<OpenDiagnosis.Command> read(UUID path, FormReader form) {
        Optional<LocalDate> closesOn = form.date("closes_on");
        Optional<Integer> size = form.integer("team_size", 1, 999);
        if (form.all("closes_on").isEmpty()) {
            form.refuse(Problem.of("closes_on", "error.form.required"));
        }
        if (form.all("team_size").isEmpty()) {
            form.refuse(Problem.of("team_size", "error.form.required"));
        }
        if (!form.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new OpenDiagnosis.Command(path, form.all("sections"), closesOn.orElseThrow(), size.orElseThrow()));
    }
}
