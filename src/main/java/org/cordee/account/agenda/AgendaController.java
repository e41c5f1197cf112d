package org.cordee.account.agenda;

import jakarta.servlet.http.HttpServletRequest;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own agenda: its dates, its title, its link. */
@Controller
@Allowed
class AgendaController {

    private final AgendaScreens screens;
    private final SetAgenda set;
    private final Links links;

    AgendaController(AgendaScreens screens, SetAgenda set, Links links) {
        this.screens = screens;
        this.set = set;
        this.links = links;
    }

    @GetMapping("/account/agenda")
    Reply mine(Actor.Person actor) {
        return Reply.page(screens.page(actor, null, Form.empty()));
    }

    @PostMapping("/account/agenda")
    Reply wish(Actor.Person actor, FormReader form) {
        String title = form.required("title", Wishes.LONGEST);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.page(actor, null, form.form()));
        }
        set.handle(actor, title, form.ticked("place"), form.ticked("mails"));
        return Reply.to("/account/agenda").saying("flash.agenda.kept");
    }

    @PostMapping("/account/agenda/link")
    Reply open(Actor.Person actor, HttpServletRequest request) {
        Wishes wishes = screens.wishes(actor);
        set.handle(actor, wishes.title(), wishes.showsPlace(), wishes.mails());
        String token = set.open(actor);
        return Reply.page(screens.page(actor, links.absolute(FeedController.path(token), request), Form.empty()));
    }

    @PostMapping("/account/agenda/close")
    Reply close(Actor.Person actor) {
        set.close(actor);
        return Reply.to("/account/agenda").saying("flash.agenda.closed");
    }
}
