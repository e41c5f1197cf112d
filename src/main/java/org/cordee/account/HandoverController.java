package org.cordee.account;

import jakarta.servlet.http.HttpServletResponse;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Receives those who were handed a code for a new phone or a new passphrase. */
@Controller
class HandoverController {

    private final Handovers handovers;
    private final ResetPassphrase reset;
    private final DeviceCookie cookie;
    private final Sessions sessions;

    HandoverController(Handovers handovers, ResetPassphrase reset, DeviceCookie cookie, Sessions sessions) {
        this.reset = reset;
        this.handovers = handovers;
        this.cookie = cookie;
        this.sessions = sessions;
    }

    @Open
    @GetMapping("/handover/{token}")
    Reply open(@PathVariable("token") String token) {
        return Reply.page(page(token, Form.empty()));
    }

    @Open
    @PostMapping("/handover/{token}/device")
    Reply device(@PathVariable("token") String token, HttpServletResponse response, FormReader form) {
        String pin = form.secret("pin");
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(token, form.form()));
        }
        return Actors.as(
                SessionSource.DOOR,
                () -> handovers
                        .bindDevice(token, pin)
                        .fold(
                                device -> {
                                    cookie.write(response, device);
                                    return Reply.to("/sign-in").saying("flash.account.device_bound");
                                },
                                problems ->
                                        Reply.refused(page(token, form.form().refused(problems)))));
    }

    @Open
    @PostMapping("/handover/{token}/passphrase")
    Reply passphrase(@PathVariable("token") String token, FormReader form) {
        String passphrase = form.secret("passphrase");
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(token, form.form()));
        }
        return Actors.as(
                SessionSource.DOOR,
                () -> reset.handle(token, passphrase, ForgottenController.language(form))
                        .fold(
                                account -> {
                                    sessions.revokeAll(account, "");
                                    return Reply.to("/sign-in").saying("flash.account.passphrase_reset");
                                },
                                problems ->
                                        Reply.refused(page(token, form.form().refused(problems)))));
    }

    @ExceptionHandler(NotFound.class)
    Reply ended() {
        return new Reply.Shown(new LinkEndedPage(), HttpStatus.NOT_FOUND.value());
    }

    private HandoverPage page(String token, Form form) {
        HandoverStore.Handover handover = Actors.as(SessionSource.DOOR, () -> handovers.waiting(token));
        return new HandoverPage(token, handover.kind(), form);
    }
}
