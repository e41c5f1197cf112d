package org.cordee.peer.talk;

import java.util.Set;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.MenuEntry;
import org.cordee.platform.web.MenuGroup;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SensitiveText;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A peer's talks and buddies: what waits, who may be asked, yes, no and no longer. */
@Controller
@Allowed(Role.PEER)
class TalkController {

    private static final String HOME = "/me/talks";

    private final TalkQueries queries;
    private final AskTalk ask;
    private final AnswerTalk answer;
    private final OneTimeForms forms;

    TalkController(TalkQueries queries, AskTalk ask, AnswerTalk answer, OneTimeForms forms) {
        this.queries = queries;
        this.ask = ask;
        this.answer = answer;
        this.forms = forms;
    }

    @Bean
    static MenuEntry talksMenu() {
        return new MenuEntry(46, HOME, "talk.menu", "chat-heart", Set.of(Role.PEER)).in(MenuGroup.KNOWLEDGE);
    }

    @GetMapping(HOME)
    Reply mine(Actor.Person actor) {
        return Reply.page(page(actor, Form.empty()));
    }

    @GetMapping(HOME + "/ask")
    Reply asking(Actor.Person actor, FormReader form) {
        return Reply.page(new AskTalkPage(offer(form), Form.empty()));
    }

    @PostMapping(HOME + "/ask")
    Reply ask(Actor.Person actor, FormReader form) {
        UUID offer = form.id("offer").orElseThrow(() -> new NotFound("an offer"));
        AskTalk.Said said = new AskTalk.Said(name(form, "name"), contact(form, "contact"), form.required("words", 600));
        SensitiveText.refusal("words", said.words()).ifPresent(form::refuse);
        if (!form.problems().isEmpty()) {
            return Reply.refused(new AskTalkPage(offer(form), form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> ask.handle(actor, offer, said)
                        .fold(
                                done -> Reply.to(HOME).saying("flash.talk.asked"),
                                problems ->
                                        Reply.refused(page(actor, Form.empty().refused(problems)))));
    }

    @PostMapping(HOME + "/{talk}/accept")
    Reply accept(Actor.Person actor, @PathVariable UUID talk, FormReader form) {
        String name = name(form, "name-" + talk);
        String contact = contact(form, "contact-" + talk);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> answer.accept(actor, talk, name, contact)
                        .fold(done -> Reply.to(HOME).saying("flash.talk.accepted"), problems -> over(actor, problems)));
    }

    @PostMapping(HOME + "/{talk}/close")
    Reply close(Actor.Person actor, @PathVariable UUID talk, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> answer.close(actor, talk)
                        .fold(done -> Reply.to(HOME).saying("flash.talk.closed"), problems -> over(actor, problems)));
    }

    private Reply over(Actor.Person actor, Problems problems) {
        return Reply.refused(page(actor, Form.empty().refused(problems)));
    }

    private TalkOffer offer(FormReader form) {
        UUID id = form.id("offer").orElseThrow(() -> new NotFound("an offer"));
        return queries.offers().stream()
                .filter(offer -> offer.id().equals(id) && offer.talks())
                .findFirst()
                .orElseThrow(() -> new NotFound("offer " + id));
    }

    private TalksPage page(Actor.Person actor, Form form) {
        return new TalksPage(
                queries.mine(),
                queries.offers().stream().filter(TalkOffer::talks).toList(),
                queries.own(actor.scopeOrStop()).orElse(null),
                form);
    }

    private static String name(FormReader form, String field) {
        String name = form.required(field, 40);
        SensitiveText.refusal(field, name).ifPresent(form::refuse);
        return name;
    }

    /** A number or an address: three characters at least. */
    static String contact(FormReader form, String field) {
        String contact = form.required(field, 120);
        if (contact.length() == 1 || contact.length() == 2) {
            form.refuse(Problem.of(field, "error.peer.reach"));
        }
        return contact;
    }
}
