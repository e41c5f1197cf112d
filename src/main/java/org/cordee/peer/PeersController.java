package org.cordee.peer;

import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Those who work with peers look them up, by consent, and write to them. */
@Controller
@Allowed({Role.COORDINATOR, Role.DIRECTOR, Role.PROFESSIONAL, Role.TRAINER, Role.ASSOCIATION})
class PeersController {

    private final PeerPages pages;
    private final PeerQueries peers;
    private final RelayMessage relay;
    private final OneTimeForms forms;

    PeersController(PeerPages pages, PeerQueries peers, RelayMessage relay, OneTimeForms forms) {
        this.pages = pages;
        this.peers = peers;
        this.relay = relay;
        this.forms = forms;
    }

    @GetMapping("/peers")
    Reply list(FormReader form) {
        return Reply.page(pages.list(form, null));
    }

    @GetMapping("/peers/{peer}")
    Reply sheet(@PathVariable("peer") UUID peer, SignedIn person) {
        return Reply.page(page(peer, person, Form.empty()));
    }

    @PostMapping("/peers/{peer}/message")
    Reply message(@PathVariable("peer") UUID peer, SignedIn person, FormReader form) {
        String body = form.required("body", 2000);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(peer, person, form.form()));
        }
        return forms.once(
                person.actor(),
                form,
                () -> relay.handle(peer, person.name(), null, body)
                        .fold(
                                sent -> Reply.to("/peers/" + peer).saying("flash.peer.sent"),
                                problems -> Reply.refused(
                                        page(peer, person, form.form().refused(problems)))));
    }

    private PeerPage page(UUID peer, SignedIn person, Form form) {
        boolean invitable = person.actor().role() == Role.COORDINATOR && !peers.hasAccount(peer);
        return pages.sheet(peer, null, invitable, form);
    }
}
