package org.cordee.peer.talk;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The coordination's desk: visitors who would like to talk, and who arrived without a buddy. */
@Controller
@Allowed(Role.COORDINATOR)
class TalkDeskController {

    private static final String HOME = "/peers/talks";

    private final TalkQueries queries;
    private final RelayTalk relay;
    private final OneTimeForms forms;

    TalkDeskController(TalkQueries queries, RelayTalk relay, OneTimeForms forms) {
        this.queries = queries;
        this.relay = relay;
        this.forms = forms;
    }

    @Bean
    static MenuEntry talkDeskMenu() {
        return new MenuEntry(24, HOME, "talk.desk.menu", "chat-heart", Set.of(Role.COORDINATOR)).in(MenuGroup.PLACES);
    }

    @GetMapping(HOME)
    Reply desk() {
        return Reply.page(page(Problems.none()));
    }

    @PostMapping(HOME + "/{talk}/hand")
    Reply hand(Actor.Person actor, @PathVariable UUID talk, FormReader form) {
        return answered(actor, form, () -> relay.handle(actor, talk, offer(form)), "flash.talk.handed");
    }

    @PostMapping(HOME + "/{talk}/settle")
    Reply settle(Actor.Person actor, @PathVariable UUID talk, FormReader form) {
        return forms.once(actor, form, () -> {
            relay.settle(actor, talk);
            return Reply.to(HOME).saying("flash.talk.settled");
        });
    }

    @PostMapping(HOME + "/buddy")
    Reply propose(Actor.Person actor, FormReader form) {
        UUID placement = form.id("placement").orElseThrow(() -> new NotFound("a placement"));
        return answered(actor, form, () -> relay.propose(actor, placement, offer(form)), "flash.talk.proposed");
    }

    private Reply answered(Actor.Person actor, FormReader form, Supplier<Outcome<UUID>> act, String flash) {
        return forms.once(
                actor,
                form,
                () -> act.get().fold(done -> Reply.to(HOME).saying(flash), problems -> Reply.refused(page(problems))));
    }

    private static UUID offer(FormReader form) {
        return form.id("offer").orElseThrow(() -> new NotFound("an offer"));
    }

    private TalkDeskPage page(Problems problems) {
        return new TalkDeskPage(
                queries.visitors(),
                queries.offers().stream().filter(TalkOffer::talks).toList(),
                queries.arrivals().stream()
                        .map(arrival -> new TalkDeskPage.ArrivalRow(arrival, queries.buddiesFor(arrival.placement())))
                        .toList(),
                problems);
    }
}
