package org.cordee.peer.talk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormKeys;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SensitiveText;
import org.cordee.platform.web.VisitorLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The public page on which somebody without an account asks to talk with a peer; the coordination hands it on. */
@Controller
class TalkDoorController {

    private final TalkQueries queries;
    private final AskTalk ask;
    private final VisitorLimits limits;
    private final FormKeys keys;

    TalkDoorController(TalkQueries queries, AskTalk ask, VisitorLimits limits, FormKeys keys) {
        this.queries = queries;
        this.ask = ask;
        this.limits = limits;
        this.keys = keys;
    }

    @Open
    @GetMapping("/talk")
    Reply form() {
        return Reply.page(new TalkDoorPage(false, queries.territories(), Form.empty()));
    }

    @Open
    @PostMapping("/talk")
    Reply send(FormReader form, HttpServletRequest request) {
        Map<UUID, String> territories = queries.territories();
        AskTalk.Said said = new AskTalk.Said(
                form.required("name", 60), TalkController.contact(form, "contact"), form.text("words", 600));
        SensitiveText.refusal("words", said.words()).ifPresent(form::refuse);
        String message = form.text("message", 200);
        Optional<UUID> territory = territories.size() == 1
                ? territories.keySet().stream().findFirst()
                : form.id("territory").filter(territories::containsKey);
        if (territory.isEmpty()) {
            form.refuse(Problem.of("territory", "error.form.choice"));
        }
        if (form.problems().isEmpty() && !limits.admits("talk", request)) {
            form.refuse(Problem.ofAll("error.form.too_often"));
        }
        if (territory.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(new TalkDoorPage(false, territories, form.form()));
        }
        UUID id = keys.sent(form, Actors.person().map(Actor.Person::account).orElse(null));
        return ask.leave(territory.get(), said, message.isEmpty() ? null : message, id)
                .fold(
                        done -> Reply.to("/talk/sent"),
                        problems -> Reply.refused(
                                new TalkDoorPage(false, territories, form.form().refused(problems))));
    }

    @Open
    @GetMapping("/talk/sent")
    Reply sent() {
        return Reply.page(new TalkDoorPage(true, Map.of(), Form.empty()));
    }
}
