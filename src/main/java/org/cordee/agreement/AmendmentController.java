package org.cordee.agreement;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Amendments: begun from a document in force, and thrown away before they are sent. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
class AmendmentController {

    private static final String HOME = "/agreements/";

    private final AmendDocument amend;
    private final DocumentScreens screens;
    private final OneTimeForms forms;

    AmendmentController(AmendDocument amend, DocumentScreens screens, OneTimeForms forms) {
        this.amend = amend;
        this.screens = screens;
        this.forms = forms;
    }

    @PostMapping(HOME + "{id}/amendments")
    Reply begin(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        Set<String> concerned = Stream.of("peer", "association", "training_body")
                .filter(party -> form.ticked("concerned_" + party))
                .collect(Collectors.toSet());
        return forms.once(
                actor,
                form,
                () -> amend.handle(actor, id, concerned)
                        .fold(
                                made -> Reply.to(HOME + made).saying("flash.amendment.begun"),
                                problems -> Reply.refused(screens.one(actor, id, Form.empty(), problems))));
    }

    @PostMapping(HOME + "{id}/throw-away")
    Reply throwAway(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(
                actor, form, () -> Reply.to(HOME + amend.throwAway(actor, id)).saying("flash.amendment.thrown_away"));
    }
}
