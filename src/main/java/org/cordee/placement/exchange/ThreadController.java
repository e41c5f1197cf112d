package org.cordee.placement.exchange;

import java.util.UUID;
import org.cordee.placement.PlacementStatus;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problems;
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

/** What is said between whoever asks and a structure. */
@Controller
@Allowed({Role.PEER, Role.TRAINER, Role.DIRECTOR, Role.PROFESSIONAL})
class ThreadController {

    private static final int LONGEST = 1000;

    private final ThreadQueries threads;
    private final NeedQueries needs;
    private final PlaceRequestQueries requests;
    private final TalkAbout talk;
    private final ProposeSeat propose;
    private final OneTimeForms forms;

    ThreadController(
            ThreadQueries threads,
            NeedQueries needs,
            PlaceRequestQueries requests,
            TalkAbout talk,
            ProposeSeat propose,
            OneTimeForms forms) {
        this.threads = threads;
        this.needs = needs;
        this.requests = requests;
        this.talk = talk;
        this.propose = propose;
        this.forms = forms;
    }

    @GetMapping("/exchange/write")
    @Allowed({Role.PEER, Role.TRAINER})
    Reply write(Actor.Person actor, FormReader query) {
        return Reply.page(writing(actor, query, Form.empty()));
    }

    @PostMapping("/exchange/write")
    @Allowed({Role.PEER, Role.TRAINER})
    Reply begin(Actor.Person actor, FormReader form) {
        WritePage page = writing(actor, form, form.form());
        String words = form.text("words", LONGEST);
        return forms.once(
                actor,
                form,
                () -> talk.handle(actor, page.need().id(), page.request(), words)
                        .fold(
                                id -> Reply.to("/exchange/threads/" + id).saying("flash.exchange.said"),
                                problems -> Reply.refused(
                                        writing(actor, form, form.form().refused(problems)))));
    }

    @GetMapping("/exchange/threads/{id}")
    Reply thread(Actor.Person actor, @PathVariable("id") UUID id) {
        return Reply.page(page(actor, id, Form.empty()));
    }

    @PostMapping("/exchange/threads/{id}")
    Reply say(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        String words = form.text("words", LONGEST);
        return forms.once(
                actor,
                form,
                () -> talk.say(actor, id, words)
                        .fold(
                                done -> Reply.to("/exchange/threads/" + id).saying("flash.exchange.said"),
                                problems -> Reply.refused(
                                        page(actor, id, form.form().refused(problems)))));
    }

    @PostMapping("/exchange/threads/{id}/propose")
    @Allowed(Role.DIRECTOR)
    Reply propose(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        TalkThread thread = threads.get(id);
        UUID period = form.id("period").orElseThrow(() -> new NotFound("a period"));
        PlacementStatus status =
                form.choice("status", PlacementStatus.class).orElseThrow(() -> new NotFound("a status"));
        return forms.once(
                actor,
                form,
                () -> propose.answer(actor, thread, period, status)
                        .fold(
                                placement ->
                                        Reply.to("/placements/" + placement).saying("flash.placement.proposed"),
                                problems -> Reply.refused(page(actor, id, refused(problems)))));
    }

    private WritePage writing(Actor.Person actor, FormReader query, Form form) {
        UUID need = query.id("need").orElseThrow(() -> new NotFound("a need"));
        UUID request = query.id("request").orElseThrow(() -> new NotFound("a request"));
        ExchangePolicy.ownsRequest(actor, requests.get(request));
        return new WritePage(needs.get(need), request, form);
    }

    private ThreadPage page(Actor.Person actor, UUID id, Form form) {
        TalkThread thread = threads.get(id);
        boolean proposes = actor.role() == Role.DIRECTOR && thread.peer() != null;
        return new ThreadPage(
                thread, TalkThread.Side.of(actor.role()), proposes ? needs.get(thread.need()) : null, form);
    }

    private static Form refused(Problems problems) {
        return Form.empty().refused(problems);
    }
}
