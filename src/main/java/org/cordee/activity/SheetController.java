package org.cordee.activity;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.WorkPlaces;
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

/** The monthly paper sheet of a peer who asks, copied by the référent or the deputy. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
class SheetController {

    private final EnterSheet enter;
    private final WorkPlaces places;
    private final ActivityKinds kinds;
    private final ActRules rules;
    private final OneTimeForms forms;

    SheetController(EnterSheet enter, WorkPlaces places, ActivityKinds kinds, ActRules rules, OneTimeForms forms) {
        this.enter = enter;
        this.places = places;
        this.kinds = kinds;
        this.rules = rules;
        this.forms = forms;
    }

    @GetMapping("/journal/paper/{placement}")
    Reply sheet(Actor.Person actor, @PathVariable UUID placement) {
        return Reply.page(page(actor, placement, Form.empty()));
    }

    @PostMapping("/journal/paper/{placement}")
    Reply enter(Actor.Person actor, FormReader form, @PathVariable UUID placement) {
        return forms.once(actor, form, () -> {
            List<EnterSheet.Line> lines = SheetForm.read(form, placement);
            if (!form.problems().isEmpty()) {
                return Reply.refused(page(actor, placement, form.form()));
            }
            return enter.handle(actor, placement, lines)
                    .<Reply>fold(
                            written -> Reply.to("/journal/paper/" + placement).saying("flash.activity.sheet"),
                            problems -> Reply.refused(
                                    page(actor, placement, form.form().refused(problems))));
        });
    }

    private SheetPage page(Actor.Person actor, UUID placement, Form form) {
        return new SheetPage(form, places.ledBy(actor, placement), kinds.inForce(), rules.today(), rules.oldest());
    }
}
