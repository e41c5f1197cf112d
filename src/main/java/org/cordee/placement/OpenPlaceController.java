package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The places that structures offer: the public page, and the form of a direction. */
@Controller
class OpenPlaceController {

    private static final String HERE = "/placements/opening";
    private static final int MONTHS = 3;
    private static final int MOST = 20;

    private final OpenPlaceQueries openings;
    private final OfferPlaces offer;
    private final OneTimeForms forms;
    private final Today today;

    OpenPlaceController(OpenPlaceQueries openings, OfferPlaces offer, OneTimeForms forms, Today today) {
        this.openings = openings;
        this.offer = offer;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping("/places")
    @Open
    Reply open() {
        return Reply.page(new OpenPlacesPage(openings.open()));
    }

    @GetMapping(HERE)
    @Allowed(Role.DIRECTOR)
    Reply form(Actor.Person actor) {
        Opening blank = new Opening(1, List.of(), today.date(), today.date().plusMonths(MONTHS));
        Opening written = openings.of(actor.scopeOrStop()).orElse(blank);
        Form form = Form.empty()
                .with("places", written.places())
                .with("until", written.until())
                .withAll(
                        "statuses",
                        written.statuses().stream().map(PlacementStatus::code).toList());
        return Reply.page(page(actor, form));
    }

    @PostMapping(HERE)
    @Allowed(Role.DIRECTOR)
    Reply offer(Actor.Person actor, FormReader form) {
        Optional<Integer> places = form.integer("places", 1, MOST);
        List<PlacementStatus> statuses = form.choices("statuses", PlacementStatus.class);
        Optional<LocalDate> until = form.date("until");
        if (form.problems().isEmpty() && (places.isEmpty() || until.isEmpty())) {
            form.refuse(Problem.of(places.isEmpty() ? "places" : "until", "error.form.required"));
        }
        if (places.isEmpty() || until.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(page(actor, form.form()));
        }
        var command = new OfferPlaces.Command(places.get(), statuses, until.get());
        return forms.once(
                actor,
                form,
                () -> offer.handle(actor, command)
                        .fold(
                                done -> Reply.to(HERE).saying("flash.placement.opening"),
                                problems ->
                                        Reply.refused(page(actor, form.form().refused(problems)))));
    }

    @PostMapping(HERE + "/withdraw")
    @Allowed(Role.DIRECTOR)
    Reply withdraw(Actor.Person actor, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> offer.withdraw(actor)
                        .fold(
                                done -> Reply.to(HERE).saying("flash.placement.opening_withdrawn"),
                                problems -> Reply.to(HERE)));
    }

    private OpeningPage page(Actor.Person actor, Form form) {
        return new OpeningPage(form, openings.of(actor.scopeOrStop()).isPresent());
    }
}
