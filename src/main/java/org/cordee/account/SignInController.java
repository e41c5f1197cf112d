package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.web.EndedSession;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The entrance: by passphrase, by phone and digits, or, in a demonstration, by becoming somebody. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final UnlockDevice unlock;
    private final Arrival arrival;
    private final Sessions sessions;
    private final DeviceCookie cookie;
    private final EndedSession ended;
    private final DoorQueries door;
    private final Entrance entrance;

    SignInController(
            SignIn signIn,
            UnlockDevice unlock,
            Arrival arrival,
            Sessions sessions,
            DeviceCookie cookie,
            EndedSession ended,
            DoorQueries door,
            Entrance entrance) {
        this.signIn = signIn;
        this.unlock = unlock;
        this.arrival = arrival;
        this.sessions = sessions;
        this.cookie = cookie;
        this.ended = ended;
        this.door = door;
        this.entrance = entrance;
    }

    @Open
    @GetMapping("/sign-in")
    Reply enter(HttpServletRequest request, FormReader form) {
        return Reply.page(entrance.page(request, Form.empty(), Arrival.Luggage.of(form)));
    }

    /** Where {@link EndedSession} sends a form whose sender must sign in again. */
    @Open
    @PostMapping("/sign-in/again")
    Reply again(HttpServletRequest request) {
        return Reply.page(entrance.page(request, Form.empty(), new Arrival.Luggage(ended.of(request), "")));
    }

    @Open
    @PostMapping("/sign-in")
    Reply byPassphrase(HttpServletRequest request, HttpServletResponse response, FormReader form) {
        String email = form.required("email", 200);
        String passphrase = form.secret("passphrase");
        Arrival.Luggage luggage = Arrival.Luggage.of(form);
        if (!form.problems().isEmpty()) {
            return entrance.refused(request, form, form.problems());
        }
        return Actors.as(
                SessionSource.DOOR,
                () -> signIn.handle(email, passphrase)
                        .outcome()
                        .fold(
                                entered -> arrival.byPassphrase(request, response, entered, luggage),
                                problems -> entrance.refused(request, form, problems)));
    }

    @Open
    @PostMapping("/sign-in/device")
    Reply byDevice(HttpServletRequest request, HttpServletResponse response, FormReader form) {
        String pin = form.secret("pin");
        Arrival.Luggage luggage = Arrival.Luggage.of(form);
        if (!form.problems().isEmpty()) {
            return entrance.refused(request, form, form.problems());
        }
        String token = cookie.read(request).orElse("");
        return Actors.as(
                SessionSource.DOOR,
                () -> unlock.handle(token, pin)
                        .outcome()
                        .fold(
                                entered -> {
                                    cookie.write(response, token);
                                    return arrival.byTwoFactors(request, response, entered, luggage);
                                },
                                problems -> entrance.refused(request, form, problems)));
    }

    @Open(demoOnly = true)
    @PostMapping("/sign-in/become")
    Reply become(HttpServletRequest request, HttpServletResponse response, FormReader form) {
        UUID grant = form.id("grant").orElseThrow(() -> new NotFound("a person of the demonstration"));
        return Actors.as(SessionSource.DOOR, () -> {
            SignIn.Entered entered = door.become(grant);
            return arrival.byTwoFactors(request, response, entered, Arrival.Luggage.of(form));
        });
    }

    @Open
    @PostMapping("/sign-out")
    Reply signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return Reply.to("/").saying("flash.account.signed_out");
    }
}
