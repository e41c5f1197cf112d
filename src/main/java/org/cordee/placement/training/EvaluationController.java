package org.cordee.placement.training;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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

/** The grid of a placement in training: filled apart, read side by side, sent to the school by the trainee. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class EvaluationController {

    private static final String HERE = "/placements/{id}/training/grid";
    private static final int LONGEST_EXAMPLE = 300;
    private static final int LONGEST_COMMENT = 600;

    private final EvaluationScreens screens;
    private final FillEvaluation fill;
    private final OneTimeForms forms;

    EvaluationController(EvaluationScreens screens, FillEvaluation fill, OneTimeForms forms) {
        this.screens = screens;
        this.fill = fill;
        this.forms = forms;
    }

    @GetMapping(HERE)
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER})
    Reply show(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.one(actor, id, Form.empty()));
    }

    @GetMapping(HERE + ".pdf")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER})
    Reply print(Actor.Person actor, @PathVariable UUID id) {
        return Reply.pdf("grille", screens.printed(actor, id));
    }

    @PostMapping(HERE)
    Reply write(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        Map<String, FillEvaluation.Said> said =
                said(screens.one(actor, id, Form.empty()).grid(), form);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, id, form.form()));
        }
        boolean hands = form.ticked("hand");
        return forms.once(
                actor,
                form,
                () -> fill.write(actor, id, said, hands)
                        .fold(
                                done -> back(id, hands ? "flash.grid.handed" : "flash.grid.kept"),
                                problems -> Reply.refused(
                                        screens.one(actor, id, form.form().refused(problems)))));
    }

    @PostMapping(HERE + "/send")
    @Allowed(Role.PEER)
    Reply send(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        String comment = form.text("comment", LONGEST_COMMENT);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, id, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> fill.send(actor, id, comment.isEmpty() ? null : comment)
                        .fold(
                                done -> back(id, "flash.grid.sent"),
                                problems -> Reply.refused(
                                        screens.one(actor, id, form.form().refused(problems)))));
    }

    private static Map<String, FillEvaluation.Said> said(GridContent grid, FormReader form) {
        Map<String, FillEvaluation.Said> said = new HashMap<>();
        for (GridContent.Item domain : grid.domains()) {
            String level = form.text("level-" + domain.code(), 40);
            String example = form.text("example-" + domain.code(), LONGEST_EXAMPLE);
            if (!level.isEmpty()) {
                said.put(domain.code(), new FillEvaluation.Said(level, example.isEmpty() ? null : example));
            }
        }
        return said;
    }

    private static Reply back(UUID id, String said) {
        return Reply.to("/placements/" + id + "/training/grid").saying(said);
    }
}
