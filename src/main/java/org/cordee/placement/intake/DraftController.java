package org.cordee.placement.intake;

import java.util.Optional;
import java.util.UUID;
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

/** The draft of a cohort: calculated, corrected by hand, published. */
@Controller
@Allowed({Role.TRAINER, Role.COORDINATOR})
class DraftController {

    private static final String ALL = "/training/cohorts/";
    private static final String ONE = ALL + "{id}";
    private static final String TRAINEE = ONE + "/trainees/{trainee}/move";

    private final AskDraft ask;
    private final MoveTrainee moves;
    private final PublishCohort publish;
    private final DraftScreens screens;
    private final OneTimeForms forms;

    DraftController(AskDraft ask, MoveTrainee moves, PublishCohort publish, DraftScreens screens, OneTimeForms forms) {
        this.ask = ask;
        this.moves = moves;
        this.publish = publish;
        this.screens = screens;
        this.forms = forms;
    }

    @PostMapping(ONE + "/draft")
    Reply ask(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            ask.handle(actor, id);
            return Reply.to(ALL + id + "#places");
        });
    }

    @GetMapping(TRAINEE)
    Reply choose(Actor.Person actor, @PathVariable("id") UUID id, @PathVariable("trainee") UUID trainee) {
        return Reply.page(screens.move(actor, id, trainee, Form.empty()));
    }

    @PostMapping(TRAINEE)
    Reply move(
            Actor.Person actor, @PathVariable("id") UUID id, @PathVariable("trainee") UUID trainee, FormReader form) {
        Optional<UUID> period = form.id("period");
        if (period.isEmpty()) {
            form.refuse(Problem.of("period", "error.form.choice"));
            return Reply.refused(screens.move(actor, id, trainee, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> moves.handle(actor, id, trainee, period.get())
                        .fold(
                                done -> Reply.to(ALL + id).saying("flash.intake.moved"),
                                problems -> Reply.refused(screens.move(
                                        actor, id, trainee, form.form().refused(problems)))));
    }

    @PostMapping(TRAINEE + "/undo")
    Reply takeBack(
            Actor.Person actor, @PathVariable("id") UUID id, @PathVariable("trainee") UUID trainee, FormReader form) {
        return forms.once(actor, form, () -> {
            moves.takeBack(actor, id, trainee);
            return Reply.to(ALL + id).saying("flash.intake.taken_back");
        });
    }

    @PostMapping(ONE + "/publish")
    @Allowed(Role.COORDINATOR)
    Reply publish(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            PublishCohort.Published done = publish.handle(actor, id);
            return Reply.to(ALL + id).saying(words(done));
        });
    }

    private static String words(PublishCohort.Published done) {
        if (done.failed() > 0) {
            return "flash.intake.published.some";
        }
        return done.proposed() > 0 ? "flash.intake.published" : "flash.intake.published.none";
    }
}
