package org.cordee.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A page handed to a funder, opened by a personal link and a code, without an account. Opening a link uses up nothing. */
@Controller
class LinkController {

    private static final String PAGE = "/funder/page/{token:[A-Za-z0-9_-]{32}}";

    private final OpenLink links;
    private final TransmissionScreens screens;

    LinkController(OpenLink links, TransmissionScreens screens) {
        this.links = links;
        this.screens = screens;
    }

    @GetMapping(PAGE)
    @Open
    Reply door(@PathVariable String token) {
        return Reply.page(page(token, Form.empty()));
    }

    @PostMapping(PAGE + "/code")
    @Open
    Reply code(@PathVariable String token, HttpServletRequest request) {
        links.mailCode(token, ReaderLanguage.of(request));
        return Reply.to("/funder/page/" + token).saying("flash.report.code");
    }

    @PostMapping(PAGE)
    @Open
    Reply open(@PathVariable String token, FormReader form) {
        String code = form.required("code", 12);
        Optional<LinkStore.Opened> opened = links.open(token, code);
        return opened.<Reply>map(found -> Reply.page(new OpenedPage(screens.printed(found), token, code)))
                .orElseGet(() -> refused(token, form));
    }

    @PostMapping(PAGE + "/pdf")
    @Open
    Reply pdf(@PathVariable String token, FormReader form) {
        return links.open(token, form.required("code", 12))
                .<Reply>map(found -> Reply.pdf("page", screens.printed(found)))
                .orElseGet(() -> refused(token, form));
    }

    private Reply refused(String token, FormReader form) {
        form.refuse(Problem.of("code", "error.report.code"));
        return Reply.refused(page(token, new Form(Map.of(), form.problems())));
    }

    private LinkPage page(String token, Form form) {
        return new LinkPage(token, LinkPage.hidden(links.recipient(token)), links.canMail(), form);
    }
}
