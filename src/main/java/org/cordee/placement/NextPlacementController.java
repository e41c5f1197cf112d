package org.cordee.placement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The next placement where somebody works. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class NextPlacementController {

    private static final String HERE = "/placements/{id}/renewal";

    private final RenewPlacement renew;
    private final NextPlacementStore renewals;
    private final DetailQueries details;
    private final OneTimeForms forms;
    private final Today today;

    NextPlacementController(
            RenewPlacement renew, NextPlacementStore renewals, DetailQueries details, OneTimeForms forms, Today today) {
        this.renew = renew;
        this.renewals = renewals;
        this.details = details;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping(HERE)
    Reply show(Actor.Person actor, @PathVariable("id") UUID id) {
        PlacementDetail detail = details.get(id);
        NextPlacementRules.Days days = NextPlacementRules.offered(detail.placement(), today.date());
        return Reply.page(page(
                actor, detail, Form.empty().with("startsOn", days.startsOn()).with("endsOn", days.endsOn())));
    }

    @PostMapping(HERE)
    Reply propose(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        PlacementDetail detail = details.get(id);
        LocalDate startsOn = form.date("startsOn").orElse(null);
        LocalDate endsOn = form.date("endsOn").orElse(null);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, detail, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> renew.handle(actor, id, startsOn, endsOn)
                        .fold(
                                next -> Reply.to("/placements/" + next).saying("flash.next_placement.proposed"),
                                problems -> Reply.refused(
                                        () -> page(actor, detail, form.form().refused(problems)))));
    }

    private NextPlacementPage page(Actor.Person actor, PlacementDetail detail, Form form) {
        Placement placement = detail.placement();
        Set<Part> parts = PlacementPolicy.parts(actor, placement);
        NotAllowed.unless(PlacementPolicy.renews(parts), "to renew a placement");
        return new NextPlacementPage(
                detail,
                renewals.next(placement.id()).orElse(null),
                NextPlacementRules.isPossible(placement, today.date()),
                parts.contains(Part.PEER),
                form);
    }
}
