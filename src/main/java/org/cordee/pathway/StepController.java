package org.cordee.pathway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.reference.ReferencePack;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One path and its steps. */
@Controller
class StepController {

    private final ReadPath read;
    private final WorkPath work;
    private final PathContents contents;
    private final Placements placements;
    private final OneTimeForms forms;
    private final Today today;
    private final List<StepPanel> panels;
    private final WaitingActionQueries actions;
    private final WelcomeAnyway welcome;
    private final StepTemplates templates;

    StepController(
            ReadPath read,
            WorkPath work,
            PathContents contents,
            Placements placements,
            OneTimeForms forms,
            Today today,
            List<StepPanel> panels,
            WaitingActionQueries actions,
            WelcomeAnyway welcome,
            StepTemplates templates) {
        this.read = read;
        this.work = work;
        this.contents = contents;
        this.placements = placements;
        this.forms = forms;
        this.today = today;
        this.panels = panels;
        this.actions = actions;
        this.welcome = welcome;
        this.templates = templates;
    }

    @GetMapping("/paths/{id}")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply path(Actor.Person actor, @PathVariable("id") UUID id) {
        return Reply.page(page(actor, id, Problems.none()));
    }

    @PostMapping("/paths/{id}/steps/{code}")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply plan(Actor.Person actor, @PathVariable("id") UUID id, @PathVariable("code") String code, FormReader form) {
        String who = form.text("who", 80);
        WorkPath.Plan plan =
                new WorkPath.Plan(who.isEmpty() ? null : who, form.date("dueOn").orElse(null), form.ticked("done"));
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, form.problems()));
        }
        return once(actor, id, form, () -> work.plan(actor, id, code, plan));
    }

    @PostMapping("/paths/{id}/steps/{code}/override")
    @Allowed(Role.DIRECTOR)
    Reply goPast(Actor.Person actor, @PathVariable("id") UUID id, @PathVariable("code") String code, FormReader form) {
        String reason = form.required("reason", 500);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, form.problems()));
        }
        return once(actor, id, form, () -> work.goPast(actor, id, code, reason));
    }

    @PostMapping("/paths/{id}/arrival/override")
    @Allowed(Role.DIRECTOR)
    Reply welcomeAnyway(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        String reason = form.required("reason", 500);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, form.problems()));
        }
        return once(actor, id, form, () -> welcome.handle(actor, id, reason));
    }

    @PostMapping("/paths/{id}/plan")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply schedule(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        var arrivalOn = form.date("arrivalOn").orElse(null);
        UUID placement = form.id("placement").orElse(null);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, form.problems()));
        }
        return once(actor, id, form, () -> work.schedule(actor, id, arrivalOn, placement));
    }

    private Reply once(Actor.Person actor, UUID id, FormReader form, Supplier<Outcome<UUID>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to("/paths/" + id).saying("common.saved"),
                                problems -> Reply.refused(() -> page(actor, id, problems))));
    }

    private PathPage page(Actor.Person actor, UUID id, Problems problems) {
        Path path = read.get(id);
        ReferencePack pack = contents.pack(path.contentVersion());
        return new PathPage(
                path,
                contents.of(path.contentVersion()),
                new PathPage.Source(pack.version(), pack.date(), pack.source()),
                new PathPage.Rights(PathPolicy.goesPast(actor, path), today.date()),
                PathController.placements(placements, path.place().structure()),
                notes(path),
                templates.byStep(),
                actions.of(id),
                problems);
    }

    private Map<String, StepPanel.Note> notes(Path path) {
        Map<String, StepPanel.Note> notes = new HashMap<>();
        for (StepPanel panel : panels) {
            if (path.steps().stream().anyMatch(step -> step.code().equals(panel.step()))) {
                panel.of(path.id()).ifPresent(note -> notes.put(panel.step(), note));
            }
        }
        return notes;
    }
}
