package org.cordee.pathway.review;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
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

/** The reviews of those one follows, and one review as its two sides hold it. */
@Controller("placementReviewController")
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class ReviewController {

    private static final String ONE = "/reviews/{placement}/{months}";

    private final ReviewScreens screens;
    private final HoldReview hold;
    private final OneTimeForms forms;

    ReviewController(ReviewScreens screens, HoldReview hold, OneTimeForms forms) {
        this.screens = screens;
        this.hold = hold;
        this.forms = forms;
    }

    @GetMapping("/reviews")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply list(Actor.Person actor) {
        return Reply.page(screens.list(actor));
    }

    @GetMapping(ONE)
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply one(Actor.Person actor, @PathVariable UUID placement, @PathVariable int months) {
        return Reply.page(screens.one(actor, new ReviewKey(placement, months), Form.empty()));
    }

    @PostMapping(ONE)
    Reply write(Actor.Person actor, @PathVariable UUID placement, @PathVariable int months, FormReader form) {
        ReviewKey key = new ReviewKey(placement, months);
        Optional<ReviewWords> words = ReviewForms.words(form);
        if (words.isEmpty()) {
            return Reply.refused(screens.one(actor, key, form.form()));
        }
        HoldReview.Ending ending = new HoldReview.Ending(form.ticked("sign"), form.ticked("shares"));
        String said = ending.signs() ? "flash.review.signed" : "flash.review.written";
        return once(actor, key, form, said, () -> hold.write(actor, key, words.get(), ending));
    }

    @PostMapping(ONE + "/sign")
    Reply sign(Actor.Person actor, @PathVariable UUID placement, @PathVariable int months, FormReader form) {
        ReviewKey key = new ReviewKey(placement, months);
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(-1);
        return once(
                actor, key, form, "flash.review.signed", () -> hold.sign(actor, key, version, form.ticked("shares")));
    }

    @PostMapping(ONE + "/share")
    Reply share(Actor.Person actor, @PathVariable UUID placement, @PathVariable int months, FormReader form) {
        ReviewKey key = new ReviewKey(placement, months);
        return once(actor, key, form, "common.saved", () -> hold.share(actor, key, form.ticked("shares")));
    }

    @PostMapping(ONE + "/decline")
    @Allowed(Role.PEER)
    Reply decline(Actor.Person actor, @PathVariable UUID placement, @PathVariable int months, FormReader form) {
        ReviewKey key = new ReviewKey(placement, months);
        return once(actor, key, form, "flash.review.declined", () -> hold.decline(actor, key));
    }

    @PostMapping(ONE + "/reopen")
    Reply reopen(Actor.Person actor, @PathVariable UUID placement, @PathVariable int months, FormReader form) {
        ReviewKey key = new ReviewKey(placement, months);
        return once(actor, key, form, "flash.review.reopened", () -> hold.reopen(actor, key));
    }

    private Reply once(
            Actor.Person actor, ReviewKey key, FormReader form, String said, Supplier<Outcome<ReviewKey>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to(key.path()).saying(said),
                                problems -> Reply.refused(() ->
                                        screens.one(actor, key, form.form().refused(problems)))));
    }
}
