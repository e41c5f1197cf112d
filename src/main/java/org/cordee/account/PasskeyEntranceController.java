package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The entrance by passkey: the phone finds the key itself, nothing is typed. */
@Controller
class PasskeyEntranceController {

    private static final String PATH = "/sign-in/passkey";

    private final PasskeyDialog dialog;
    private final ProvePasskey prove;
    private final SignIn signIn;
    private final Arrival arrival;
    private final Entrance entrance;

    PasskeyEntranceController(
            PasskeyDialog dialog, ProvePasskey prove, SignIn signIn, Arrival arrival, Entrance entrance) {
        this.dialog = dialog;
        this.prove = prove;
        this.signIn = signIn;
        this.arrival = arrival;
        this.entrance = entrance;
    }

    @Open
    @PostMapping(PATH + "/options")
    Reply ask(HttpServletRequest request) {
        return dialog.get(request, PATH);
    }

    @Open
    @PostMapping(PATH)
    Reply enter(HttpServletRequest request, HttpServletResponse response, FormReader form) {
        PasskeyAnswer answer = dialog.answer(request, PATH, form);
        return Actors.as(
                SessionSource.DOOR,
                () -> prove.handle(answer)
                        .outcome()
                        .fold(account -> signIn.enter(account).outcome(), Outcome::<SignIn.Entered>refused)
                        .fold(
                                entered -> arrival.byTwoFactors(request, response, entered, Arrival.Luggage.of(form)),
                                problems -> entrance.refused(request, form, problems)));
    }
}
