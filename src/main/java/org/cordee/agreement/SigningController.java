package org.cordee.agreement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A document sent to be signed, taken back, and signed with an account. */
@Controller
class SigningController {

    private static final String ONE = "/agreements/{id}";

    private final SigningScreens screens;
    private final DocumentScreens pages;
    private final AskToSign ask;
    private final SignDocument sign;
    private final SigningBrowser browser;
    private final SignedFiles files;
    private final OneTimeForms forms;
    private final Today today;

    SigningController(
            SigningScreens screens,
            DocumentScreens pages,
            AskToSign ask,
            SignDocument sign,
            SigningBrowser browser,
            SignedFiles files,
            OneTimeForms forms,
            Today today) {
        this.screens = screens;
        this.pages = pages;
        this.ask = ask;
        this.sign = sign;
        this.browser = browser;
        this.files = files;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping(ONE + "/signing")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply blank(Actor.Person actor, @PathVariable UUID id) {
        AskPage page = screens.ask(actor, id, Form.empty());
        Form form = SigningForms.blank(page.document(), page.known(), today.date());
        return Reply.page(screens.ask(actor, id, form));
    }

    @PostMapping(ONE + "/signing")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply ask(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        AskPage page = screens.ask(actor, id, Form.empty());
        Optional<AskToSign.Terms> terms = SigningForms.terms(form);
        List<AskToSign.Asked> asked = SigningForms.asked(form, page.document(), page.known());
        if (terms.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(screens.ask(actor, id, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> ask.handle(actor, id, terms.get(), asked)
                        .fold(
                                done -> Reply.to("/agreements/" + id).saying("flash.signing.sent"),
                                problems -> Reply.refused(
                                        screens.ask(actor, id, form.form().refused(problems)))));
    }

    @PostMapping(ONE + "/signing/withdraw")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply withdraw(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> ask.withdraw(actor, id)
                        .fold(
                                done -> Reply.to("/agreements/" + id).saying("flash.signing.withdrawn"),
                                problems -> Reply.refused(pages.one(actor, id, Form.empty(), problems))));
    }

    @GetMapping(ONE + "/yes")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.ASSOCIATION, Role.TRAINER})
    Reply read(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(screens.own(actor, id, Form.empty()));
    }

    @PostMapping(ONE + "/yes")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.ASSOCIATION, Role.TRAINER})
    Reply yes(
            Actor.Person actor,
            @PathVariable UUID id,
            FormReader form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var said = new SignDocument.Said(form.text("shown", 64), browser.sessions(request, response));
        Reply reply = forms.once(
                actor,
                form,
                () -> sign.byAccount(actor, id, said)
                        .fold(
                                all -> Reply.to("/agreements/" + id)
                                        .saying(all ? "flash.signing.complete" : "flash.signing.signed"),
                                problems -> refused(actor, id, problems)));
        if (reply instanceof Reply.Moved moved && "flash.signing.complete".equals(moved.flash())) {
            files.soon(id);
        }
        return reply;
    }

    @PostMapping(ONE + "/no")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.ASSOCIATION, Role.TRAINER})
    Reply no(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        String reason = form.text("reason", 400);
        return forms.once(
                actor,
                form,
                () -> sign.refuse(actor, id, reason)
                        .fold(
                                done -> Reply.to("/agreements/" + id).saying("flash.signing.refused"),
                                problems -> refused(actor, id, problems)));
    }

    private Reply refused(Actor.Person actor, UUID id, Problems problems) {
        return Reply.refused(screens.own(actor, id, Form.empty().refused(problems)));
    }
}
