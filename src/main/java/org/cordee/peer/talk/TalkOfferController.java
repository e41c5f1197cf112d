package org.cordee.peer.talk;

import java.util.ArrayList;
import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A peer's own offer to talk, or to be a buddy. */
@Controller
@Allowed(Role.PEER)
class TalkOfferController {

    private static final String HERE = "/me/talks/offer";

    private final TalkQueries queries;
    private final OfferTalk offer;
    private final OneTimeForms forms;

    TalkOfferController(TalkQueries queries, OfferTalk offer, OneTimeForms forms) {
        this.queries = queries;
        this.offer = offer;
        this.forms = forms;
    }

    @GetMapping(HERE)
    Reply form(Actor.Person actor) {
        return Reply.page(page(actor, null));
    }

    @PostMapping(HERE)
    Reply keep(Actor.Person actor, FormReader form) {
        List<String> offered = form.all("offered");
        OwnOffer said = new OwnOffer(
                form.required("shown_name", 40),
                form.required("about", 300),
                form.required("moments", 120),
                TalkController.contact(form, "contact"),
                offered.contains("talks"),
                offered.contains("buddies"));
        SensitiveText.refusal("shown_name", said.shownName()).ifPresent(form::refuse);
        SensitiveText.refusal("about", said.about()).ifPresent(form::refuse);
        SensitiveText.refusal("moments", said.moments()).ifPresent(form::refuse);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> offer.handle(actor, said)
                        .fold(
                                done -> Reply.to("/me/talks").saying("flash.talk.offered"),
                                problems ->
                                        Reply.refused(page(actor, form.form().refused(problems)))));
    }

    @PostMapping(HERE + "/withdraw")
    Reply withdraw(Actor.Person actor, FormReader form) {
        return forms.once(actor, form, () -> {
            offer.withdraw(actor);
            return Reply.to("/me/talks").saying("flash.talk.withdrawn");
        });
    }

    private TalkOfferPage page(Actor.Person actor, @Nullable Form typed) {
        OwnOffer own = queries.own(actor.scopeOrStop()).orElse(null);
        Form kept = own == null ? Form.empty() : filled(own);
        return new TalkOfferPage(own != null, typed == null ? kept : typed);
    }

    private static Form filled(OwnOffer own) {
        List<String> offered = new ArrayList<>();
        if (own.talks()) {
            offered.add("talks");
        }
        if (own.buddies()) {
            offered.add("buddies");
        }
        return Form.empty()
                .with("shown_name", own.shownName())
                .with("about", own.about())
                .with("moments", own.moments())
                .with("contact", own.contact())
                .withAll("offered", offered);
    }
}
