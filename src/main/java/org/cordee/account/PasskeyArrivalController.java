package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Receives peers whose phone makes its own key: at the first arrival, or on a new phone. */
@Controller
class PasskeyArrivalController {

    private static final Arrival.Luggage NONE = new Arrival.Luggage("", "");
    private static final String INVITATION = "/invitation/";
    private static final String HANDOVER = "/handover/";
    private static final String PASSKEY = "/passkey";

    private final AcceptInvitation accept;
    private final Handovers handovers;
    private final PasskeyDialog dialog;
    private final SignIn signIn;
    private final Arrival arrival;
    private final Ids ids;

    PasskeyArrivalController(
            AcceptInvitation accept,
            Handovers handovers,
            PasskeyDialog dialog,
            SignIn signIn,
            Arrival arrival,
            Ids ids) {
        this.accept = accept;
        this.handovers = handovers;
        this.dialog = dialog;
        this.signIn = signIn;
        this.arrival = arrival;
        this.ids = ids;
    }

    @Open
    @PostMapping("/invitation/{token}/passkey/options")
    Reply askInvited(@PathVariable("token") String token, HttpServletRequest request) {
        return ask(request, INVITATION + token, () -> invited(token));
    }

    @Open
    @PostMapping("/invitation/{token}/passkey")
    Reply invited(
            @PathVariable("token") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            FormReader form) {
        return enter(request, response, form, INVITATION + token, answer -> accept.byPasskey(token, answer));
    }

    @Open
    @PostMapping("/handover/{token}/passkey/options")
    Reply askHandedOver(@PathVariable("token") String token, HttpServletRequest request) {
        return ask(request, HANDOVER + token, () -> handovers.keyFor(token));
    }

    @Open
    @PostMapping("/handover/{token}/passkey")
    Reply handedOver(
            @PathVariable("token") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            FormReader form) {
        return enter(request, response, form, HANDOVER + token, answer -> handovers.bindPasskey(token, answer));
    }

    @ExceptionHandler(NotFound.class)
    Reply ended() {
        return new Reply.Shown(new LinkEndedPage(), HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler(InvitationEnded.class)
    Reply invitationEnded(InvitationEnded ended) {
        return new Reply.Shown(new InvitationEndedPage(ended.reason()), HttpStatus.NOT_FOUND.value());
    }

    private PasskeyDialog.Wanted invited(String token) {
        InvitationStore.Waiting invitation = accept.waiting(token);
        if (invitation.role() != Role.PEER) {
            throw new NotFound("an invitation of a peer");
        }
        return new PasskeyDialog.Wanted(ids.next(), invitation.name(), List.of());
    }

    private Reply ask(HttpServletRequest request, String link, Supplier<PasskeyDialog.Wanted> wanted) {
        return dialog.create(request, link + PASSKEY, Actors.as(SessionSource.DOOR, wanted), true);
    }

    private Reply enter(
            HttpServletRequest request,
            HttpServletResponse response,
            FormReader form,
            String link,
            Function<PasskeyAnswer, Outcome<UUID>> bind) {
        PasskeyAnswer answer = dialog.answer(request, link + PASSKEY, form);
        return Actors.as(
                SessionSource.DOOR,
                () -> bind.apply(answer)
                        .fold(account -> signIn.enter(account).outcome(), Outcome::<SignIn.Entered>refused)
                        .fold(
                                entered -> arrival.byTwoFactors(request, response, entered, NONE),
                                problems -> Reply.refused(new PasskeyRefusedPage(problems, link))));
    }
}
