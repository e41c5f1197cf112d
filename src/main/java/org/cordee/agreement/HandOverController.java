package org.cordee.agreement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Links made anew, codes and devices handed over, to those who sign without an account. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
class HandOverController {

    private static final String ONE = "/agreements/{id}/signatories/{signatory}";

    private final HandOver handOver;
    private final DocumentScreens pages;
    private final SigningScreens screens;
    private final SigningBrowser browser;
    private final OneTimeForms forms;
    private final Messages messages;
    private final Links links;

    HandOverController(
            HandOver handOver,
            DocumentScreens pages,
            SigningScreens screens,
            SigningBrowser browser,
            OneTimeForms forms,
            Messages messages,
            Links links) {
        this.handOver = handOver;
        this.pages = pages;
        this.screens = screens;
        this.browser = browser;
        this.forms = forms;
        this.messages = messages;
        this.links = links;
    }

    @PostMapping(ONE + "/link")
    Reply link(SignedIn person, @PathVariable UUID id, @PathVariable UUID signatory, FormReader form) {
        return forms.once(
                person.actor(),
                form,
                () -> handOver.link(person.actor(), id, signatory)
                        .fold(
                                done -> Reply.to("/agreements/" + id).saying("flash.signing.link"),
                                problems -> Reply.refused(pages.one(person.actor(), id, Form.empty(), problems))));
    }

    @PostMapping(ONE + "/paper")
    Reply paper(SignedIn person, @PathVariable UUID id, @PathVariable UUID signatory, HttpServletRequest request) {
        return handOver.onPaper(person.actor(), id, signatory, screens.handedBy(as(person)))
                .fold(
                        given -> Reply.page(
                                screens.onPaper(id, given, links.absolute("/sign/" + given.link(), request))),
                        problems -> Reply.refused(pages.one(person.actor(), id, Form.empty(), problems)));
    }

    @PostMapping(ONE + "/code")
    Reply code(
            SignedIn person,
            @PathVariable UUID id,
            @PathVariable UUID signatory,
            HttpServletRequest request,
            HttpServletResponse response) {
        return handOver.spot(person.actor(), id, signatory, witness(person, Signatory.Means.CODE, request, response))
                .fold(
                        given -> Reply.page(screens.handed(id, signatory, given.code())),
                        problems -> Reply.refused(pages.one(person.actor(), id, Form.empty(), problems)));
    }

    /** The witness is signed out first: on a device handed over nobody acts but whoever signs. */
    @PostMapping(ONE + "/device")
    Reply device(
            SignedIn person,
            @PathVariable UUID id,
            @PathVariable UUID signatory,
            HttpServletRequest request,
            HttpServletResponse response) {
        return handOver.spot(
                        person.actor(), id, signatory, witness(person, Signatory.Means.IN_PERSON, request, response))
                .fold(
                        given -> {
                            HttpSession session = request.getSession(false);
                            if (session != null) {
                                session.invalidate();
                            }
                            browser.forget(request, response);
                            return Reply.to(given.path());
                        },
                        problems -> Reply.refused(pages.one(person.actor(), id, Form.empty(), problems)));
    }

    private HandOver.Witness witness(
            SignedIn person, Signatory.Means means, HttpServletRequest request, HttpServletResponse response) {
        return new HandOver.Witness(as(person), means, browser.sessions(request, response));
    }

    private String as(SignedIn person) {
        String role = messages.text(
                Locale.FRENCH, "common.role." + person.actor().role().code());
        return person.name() + ", " + role.toLowerCase(Locale.FRENCH);
    }
}
