package org.cordee.placement.extension;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
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

/** The later last day of a placement: asked on one side, answered on the others. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER})
class ExtensionController {

    private static final String HERE = "/placements/{id}/extension";

    private final Placements placements;
    private final ExtensionStore store;
    private final Extend extend;
    private final OneTimeForms forms;

    ExtensionController(Placements placements, ExtensionStore store, Extend extend, OneTimeForms forms) {
        this.placements = placements;
        this.store = store;
        this.extend = extend;
        this.forms = forms;
    }

    @GetMapping(HERE)
    Reply show(Actor.Person actor, @PathVariable("id") UUID id) {
        return Reply.page(page(actor, id, Form.empty()));
    }

    @PostMapping(HERE)
    Reply ask(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        LocalDate until = form.date("until").orElse(null);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> extend.ask(actor, id, until)
                        .fold(
                                done -> Reply.to("/placements/" + id + "/extension")
                                        .saying("flash.extension.asked"),
                                problems -> Reply.refused(
                                        () -> page(actor, id, form.form().refused(problems)))));
    }

    @PostMapping(HERE + "/{extension}/{answer}")
    Reply answer(
            Actor.Person actor,
            @PathVariable("id") UUID id,
            @PathVariable("extension") UUID extension,
            @PathVariable("answer") String word,
            FormReader form) {
        Answer answer = Answer.of(word).orElseThrow(() -> new NotFound("the answer " + word));
        return forms.once(
                actor,
                form,
                () -> extend.answer(actor, id, extension, answer)
                        .fold(
                                done -> Reply.to("/placements/" + id + "/extension")
                                        .saying("flash.extension." + answer.code()),
                                problems -> Reply.refused(
                                        () -> page(actor, id, form.form().refused(problems)))));
    }

    private ExtensionPage page(Actor.Person actor, UUID id, Form form) {
        PlacementSummary placement = placements.get(id);
        Side side = Side.of(actor, placement).orElseThrow(() -> new NotAllowed("the last day of another's placement"));
        return new ExtensionPage(placement, store.of(id), actor, side, form);
    }
}
