package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Installations;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Sets up and asks for the second factor. */
@Controller
@Allowed(beforeSecondFactor = true)
class SecondFactorController {

    private final SecondFactor secondFactor;
    private final Sessions sessions;
    private final Arrival arrival;
    private final Installations installations;

    SecondFactorController(SecondFactor secondFactor, Sessions sessions, Arrival arrival, Installations installations) {
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.arrival = arrival;
        this.installations = installations;
    }

    @GetMapping("/account/second-factor")
    Reply ask(SignedIn person, FormReader form) {
        UUID account = person.actor().account();
        return Actors.as(
                SessionSource.DOOR,
                () -> secondFactor.isSet(account)
                        ? Reply.page(new SecondFactorPage(Arrival.Luggage.of(form), ""))
                        : Reply.page(setUp(person, "")));
    }

    @PostMapping("/account/second-factor")
    Reply prove(HttpServletRequest request, HttpServletResponse response, SignedIn person, FormReader form) {
        String code = form.secret("code");
        Arrival.Luggage luggage = Arrival.Luggage.of(form);
        UUID account = person.actor().account();
        if (Actors.as(SessionSource.DOOR, () -> secondFactor.prove(account, code))) {
            proved(request, response);
            return arrival.on(account, luggage);
        }
        return Reply.refused(new SecondFactorPage(luggage, "error.account.code"));
    }

    @PostMapping("/account/second-factor/set-up")
    Reply setUp(HttpServletRequest request, HttpServletResponse response, SignedIn person, FormReader form) {
        String code = form.secret("code");
        Optional<List<String>> recovery = Actors.as(
                SessionSource.DOOR, () -> secondFactor.confirm(person.actor().account(), code));
        if (recovery.isEmpty()) {
            return Reply.refused(Actors.as(SessionSource.DOOR, () -> setUp(person, "error.account.code")));
        }
        proved(request, response);
        return Reply.page(new RecoveryCodesPage(recovery.get()));
    }

    private void proved(HttpServletRequest request, HttpServletResponse response) {
        SessionPerson person = sessions.current().orElseThrow(() -> new NotAllowed("no session"));
        sessions.keep(request, response, person.withSecondFactor());
    }

    private SecondFactorSetUpPage setUp(SignedIn person, String problem) {
        byte[] secret = secondFactor.secretToScan(person.actor().account());
        String written = OneTimeCodes.written(secret);
        String issuer = URLEncoder.encode(installations.current().productName(), StandardCharsets.UTF_8);
        String label = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(person.grant().toString().substring(0, 6).getBytes(StandardCharsets.UTF_8));
        String address =
                "otpauth://totp/" + issuer + ":" + label + "?secret=" + written.replace(" ", "") + "&issuer=" + issuer;
        return new SecondFactorSetUpPage(written, address, problem);
    }
}
