package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Receives those who were invited. */
@Controller
class InvitationController {

    private static final Arrival.Luggage NONE = new Arrival.Luggage("", "");

    private final AcceptInvitation accept;
    private final SignIn signIn;
    private final Arrival arrival;
    private final DeviceCookie cookie;
    private final Sessions sessions;

    InvitationController(
            AcceptInvitation accept, SignIn signIn, Arrival arrival, DeviceCookie cookie, Sessions sessions) {
        this.accept = accept;
        this.signIn = signIn;
        this.arrival = arrival;
        this.cookie = cookie;
        this.sessions = sessions;
    }

    @Open
    @GetMapping("/invitation/{token}")
    Reply open(@PathVariable("token") String token, FormReader form) {
        return Reply.page(page(token, form.ticked("mail"), Form.empty()));
    }

    @Open
    @PostMapping("/invitation/{token}")
    Reply byPassphrase(
            @PathVariable("token") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            FormReader form) {
        String name = form.required("name", 80);
        String email = form.required("email", 200);
        String passphrase = form.secret("passphrase");
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(token, true, form.form()));
        }
        return Actors.as(SessionSource.DOOR, () -> {
            Outcome<AcceptInvitation.Accepted> outcome = accept.byPassphrase(token, name, email, passphrase);
            return outcome.fold(
                    accepted -> enter(request, response, accepted.account(), false),
                    problems -> Reply.refused(page(token, true, form.form().refused(problems))));
        });
    }

    @Open
    @PostMapping("/invitation/{token}/device")
    Reply byDevice(
            @PathVariable("token") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            FormReader form) {
        String pin = form.secret("pin");
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(token, false, form.form()));
        }
        return Actors.as(
                SessionSource.DOOR,
                () -> accept.byDevice(token, pin)
                        .fold(
                                accepted -> {
                                    if (accepted.deviceToken() != null) {
                                        cookie.write(response, accepted.deviceToken());
                                    }
                                    return enter(request, response, accepted.account(), true);
                                },
                                problems -> Reply.refused(
                                        page(token, false, form.form().refused(problems)))));
    }

    @Allowed
    @PostMapping("/invitation/{token}/role")
    Reply addRole(@PathVariable("token") String token, SignedIn person) {
        Actors.run(SessionSource.DOOR, () -> accept.addTo(person.actor().account(), token));
        return Reply.to("/account").saying("flash.account.role_added");
    }

    @ExceptionHandler(InvitationEnded.class)
    Reply invitationEnded(InvitationEnded ended) {
        return new Reply.Shown(new InvitationEndedPage(ended.reason()), HttpStatus.NOT_FOUND.value());
    }

    private Reply enter(HttpServletRequest request, HttpServletResponse response, UUID account, boolean twoFactors) {
        return signIn.enter(account)
                .outcome()
                .fold(
                        entered -> twoFactors
                                ? arrival.byTwoFactors(request, response, entered, NONE)
                                : arrival.byPassphrase(request, response, entered, NONE),
                        problems -> Reply.to("/sign-in"));
    }

    private InvitationPage page(String token, boolean byMail, Form form) {
        InvitationStore.Waiting invitation = Actors.as(SessionSource.DOOR, () -> accept.waiting(token));
        Form filled =
                form.values().isEmpty() ? form.with("name", invitation.name()).with("email", invitation.email()) : form;
        return new InvitationPage(token, invitation, sessions.current().isPresent(), byMail, filled);
    }
}
