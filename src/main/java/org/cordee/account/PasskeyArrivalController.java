package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
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
        InvitationStore.Waiting invitation = Actors.as(SessionSource.DOOR, () -> accept.waiting(token));
        if (invitation.role() != Role.PEER) {
            throw new NotFound("an invitation of a peer");
        }
        var wanted = new PasskeyDialog.Wanted(ids.next(), invitation.name(), List.of());
        return dialog.create(request, invited(token), wanted, true);
    }

    @Open
    @PostMapping("/invitation/{token}/passkey")
    Reply invited(
            @PathVariable("token") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            FormReader form) {
        PasskeyAnswer answer = dialog.answer(request, invited(token), form);
        return enter(
                request,
                response,
                Actors.as(
                        SessionSource.DOOR,
                        () -> accept.byPasskey(token, answer)
                                .fold(accepted -> Outcome.done(accepted.account()), Outcome::refused)),
                "/invitation/" + token);
    }

    @Open
    @PostMapping("/handover/{token}/passkey/options")
    Reply askHandedOver(@PathVariable("token") String token, HttpServletRequest request) {
        PasskeyDialog.Wanted wanted = Actors.as(SessionSource.DOOR, () -> handovers.keyFor(token));
        return dialog.create(request, handedOver(token), wanted, true);
    }

    @Open
    @PostMapping("/handover/{token}/passkey")
    Reply handedOver(
            @PathVariable("token") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            FormReader form) {
        PasskeyAnswer answer = dialog.answer(request, handedOver(token), form);
        return enter(
                request,
                response,
                Actors.as(SessionSource.DOOR, () -> handovers.bindPasskey(token, answer)),
                "/handover/" + token);
    }

    @ExceptionHandler(NotFound.class)
    Reply ended() {
        return new Reply.Shown(new LinkEndedPage(), HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler(InvitationEnded.class)
    Reply invitationEnded(InvitationEnded ended) {
        return new Reply.Shown(new InvitationEndedPage(ended.reason()), HttpStatus.NOT_FOUND.value());
    }

    private Reply enter(HttpServletRequest request, HttpServletResponse response, Outcome<UUID> account, String back) {
        return Actors.as(
                SessionSource.DOOR,
                () -> account.fold(known -> signIn.enter(known).outcome(), Outcome::<SignIn.Entered>refused)
                        .fold(
                                entered -> arrival.byTwoFactors(request, response, entered, NONE),
                                problems -> Reply.refused(new PasskeyRefusedPage(problems, back))));
    }

    private static String invited(String token) {
        return "/invitation/" + token + "/passkey";
    }

    private static String handedOver(String token) {
        return "/handover/" + token + "/passkey";
    }
}
