package org.cordee.peer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.VisitorLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The public directory: only what peers let anybody see, whoever reads, and never for search engines. */
@Controller
class DirectoryController {

    private final PeerPages pages;
    private final RelayMessage relay;
    private final VisitorLimits limits;

    DirectoryController(PeerPages pages, RelayMessage relay, VisitorLimits limits) {
        this.pages = pages;
        this.relay = relay;
        this.limits = limits;
    }

    @Open
    @GetMapping("/directory")
    Reply list(FormReader form) {
        return Reply.page(pages.list(form, Audience.PUBLIC));
    }

    @Open
    @GetMapping("/directory/{peer}")
    Reply sheet(@PathVariable("peer") UUID peer) {
        return Reply.page(pages.sheet(peer, Audience.PUBLIC, false, Form.empty()));
    }

    @Open
    @PostMapping("/directory/{peer}/message")
    Reply message(@PathVariable("peer") UUID peer, FormReader form, HttpServletRequest request) {
        String name = form.required("from", 120);
        String replyTo = form.required("reply_to", 120);
        String body = form.required("body", 2000);
        if (!replyTo.isEmpty() && replyTo.length() < 3) {
            form.refuse(Problem.of("reply_to", "error.peer.reach"));
        }
        if (form.problems().isEmpty() && !limits.admits("message", request)) {
            form.refuse(Problem.ofAll("error.form.too_often"));
        }
        if (!form.problems().isEmpty()) {
            return Reply.refused(pages.sheet(peer, Audience.PUBLIC, false, form.form()));
        }
        return relay.handle(peer, name, replyTo, body)
                .fold(
                        sent -> Reply.to("/directory/" + peer).saying("flash.peer.sent"),
                        problems -> Reply.refused(pages.sheet(
                                peer, Audience.PUBLIC, false, form.form().refused(problems))));
    }
}
