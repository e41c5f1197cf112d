package org.cordee.placement.exchange;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What peers and schools ask for, and what is suggested for it. */
@Controller
@Allowed({Role.PEER, Role.TRAINER})
class AskedPlaceController {

    private static final String HERE = "/exchange";

    private final AskForPlace write;
    private final RequestScreens screens;
    private final PlaceRequestQueries requests;
    private final ProposeSeat propose;
    private final ExchangeWords words;
    private final OneTimeForms forms;
    private final Today today;

    AskedPlaceController(
            AskForPlace write,
            RequestScreens screens,
            PlaceRequestQueries requests,
            ProposeSeat propose,
            ExchangeWords words,
            OneTimeForms forms,
            Today today) {
        this.write = write;
        this.screens = screens;
        this.requests = requests;
        this.propose = propose;
        this.words = words;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping("/exchange/requests/new")
    Reply blank(Actor.Person actor) {
        return Reply.page(screens.form(actor, RequestForm.blank(today.date()), null));
    }

    @PostMapping("/exchange/requests")
    Reply add(Actor.Person actor, FormReader form) {
        Optional<RequestDraft> draft = RequestForm.read(form, words);
        if (draft.isEmpty()) {
            return Reply.refused(screens.form(actor, form.form(), null));
        }
        return forms.once(actor, form, () -> saved(actor, form, write.handle(actor, draft.get()), null));
    }

    @GetMapping("/exchange/requests/{id}")
    @Allowed({Role.PEER, Role.TRAINER, Role.COORDINATOR})
    Reply request(Actor.Person actor, @PathVariable("id") UUID id) {
        return Reply.page(screens.request(actor, requests.get(id), Problems.none()));
    }

    @GetMapping("/exchange/requests/{id}/edit")
    Reply edit(Actor.Person actor, @PathVariable("id") UUID id) {
        Request request = requests.get(id);
        ExchangePolicy.ownsRequest(actor, request);
        return Reply.page(screens.form(actor, RequestForm.of(request.asked()), id));
    }

    @PostMapping("/exchange/requests/{id}")
    Reply change(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        ExchangePolicy.ownsRequest(actor, requests.get(id));
        Optional<RequestDraft> draft = RequestForm.read(form, words);
        if (draft.isEmpty()) {
            return Reply.refused(screens.form(actor, form.form(), id));
        }
        return forms.once(actor, form, () -> saved(actor, form, write.change(actor, id, draft.get()), id));
    }

    @PostMapping("/exchange/requests/{id}/keep")
    Reply keep(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            write.keep(actor, id);
            return Reply.to(HERE).saying("flash.exchange.kept");
        });
    }

    @PostMapping("/exchange/requests/{id}/close")
    Reply close(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        return forms.once(actor, form, () -> {
            write.close(actor, id);
            return Reply.to(HERE).saying("flash.exchange.closed");
        });
    }

    @PostMapping("/exchange/requests/{id}/propose/{need}/{period}")
    @Allowed(Role.COORDINATOR)
    Reply propose(
            Actor.Person actor,
            @PathVariable("id") UUID id,
            @PathVariable("need") UUID need,
            @PathVariable("period") UUID period,
            FormReader form) {
        return forms.once(
                actor,
                form,
                () -> propose.handle(actor, id, need, period)
                        .fold(
                                placement ->
                                        Reply.to("/placements/" + placement).saying("flash.placement.proposed"),
                                problems -> Reply.refused(screens.request(actor, requests.get(id), problems))));
    }

    private Reply saved(Actor.Person actor, FormReader form, Outcome<UUID> outcome, @Nullable UUID id) {
        return outcome.fold(
                saved -> Reply.to("/exchange/requests/" + saved).saying("flash.exchange.saved"),
                problems -> Reply.refused(screens.form(actor, form.form().refused(problems), id)));
    }
}
