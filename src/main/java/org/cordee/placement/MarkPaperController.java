package org.cordee.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SentForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Marks the papers of a placement and says what changes them. */
@Controller
class MarkPaperController {

    private static final int MOST_TAUGHT = 3000;
    private static final int MOST_PRESENCE = 2000;

    private final PlacementScreen screen;
    private final MarkPapers mark;
    private final SayCircumstances say;
    private final OneTimeForms forms;
    private final SentForms unwritten;

    MarkPaperController(
            PlacementScreen screen, MarkPapers mark, SayCircumstances say, OneTimeForms forms, SentForms unwritten) {
        this.screen = screen;
        this.mark = mark;
        this.say = say;
        this.forms = forms;
        this.unwritten = unwritten;
    }

    @PostMapping("/placements/{id}/papers")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply paper(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        String paper = form.required("paper", 40);
        LocalDate until = form.date("validUntil").orElse(null);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screen.page(actor, id, form.problems(), null));
        }
        // A mark taken back leaves no trace: not even that a form was sent.
        return unwritten
                .once(form, id, () -> marked(actor, id, paper, form.ticked("missing"), until))
                .fold(
                        done -> Reply.to("/placements/" + id).saying("common.saved"),
                        problems -> Reply.refused(screen.page(actor, id, problems, null)));
    }

    @PostMapping("/placements/{id}/circumstances")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply circumstances(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        Circumstances facts = new Circumstances(
                form.ticked("minors"),
                form.integer("taughtHours", 1, MOST_TAUGHT).orElse(null),
                form.integer("presenceHours", 1, MOST_PRESENCE).orElse(null));
        if (!form.problems().isEmpty()) {
            return Reply.refused(screen.page(actor, id, form.problems(), form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> say.handle(actor, id, facts)
                        .fold(
                                done -> Reply.to("/placements/" + id).saying("common.saved"),
                                problems -> Reply.refused(screen.page(
                                        actor, id, problems, form.form().refused(problems)))));
    }

    private Outcome<UUID> marked(
            Actor.Person actor, UUID id, String paper, boolean missing, @Nullable LocalDate until) {
        return missing ? mark.missing(actor, id, paper) : mark.present(actor, id, paper, until);
    }
}
