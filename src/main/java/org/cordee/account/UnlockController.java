package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Installations;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks the person of a long session to prove again that they are there: by passkey, six digits or passphrase. */
@Controller
@Allowed
class UnlockController {

    private static final String PATH = "/account/unlock";

    private final DoorQueries door;
    private final ProveAgain prove;
    private final PasskeyDialog dialog;
    private final DeviceCookie cookie;
    private final Sessions sessions;
    private final Installations installations;

    UnlockController(
            DoorQueries door,
            ProveAgain prove,
            PasskeyDialog dialog,
            DeviceCookie cookie,
            Sessions sessions,
            Installations installations) {
        this.door = door;
        this.prove = prove;
        this.dialog = dialog;
        this.cookie = cookie;
        this.sessions = sessions;
        this.installations = installations;
    }

    @GetMapping(PATH)
    Reply ask(SignedIn person, HttpServletRequest request, FormReader form) {
        return Reply.page(page(person, request, form, Form.empty()));
    }

    @PostMapping(PATH + "/passkey/options")
    Reply askPasskey(HttpServletRequest request) {
        return dialog.get(request, PATH + "/passkey");
    }

    @PostMapping(PATH + "/passkey")
    Reply byPasskey(SignedIn person, HttpServletRequest request, HttpServletResponse response, FormReader form) {
        PasskeyAnswer answer = dialog.answer(request, PATH + "/passkey", form);
        return answered(person, request, response, form, () -> prove.byPasskey(answer));
    }

    @PostMapping(PATH + "/device")
    Reply byDevice(SignedIn person, HttpServletRequest request, HttpServletResponse response, FormReader form) {
        String token = cookie.read(request).orElse("");
        return answered(person, request, response, form, () -> prove.byDevice(token, form.secret("pin")));
    }

    @PostMapping(PATH + "/passphrase")
    Reply byPassphrase(SignedIn person, HttpServletRequest request, HttpServletResponse response, FormReader form) {
        UUID account = person.actor().account();
        return answered(person, request, response, form, () -> prove.byPassphrase(account, form.secret("passphrase")));
    }

    private Reply answered(
            SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            FormReader form,
            Supplier<Outcome<UUID>> proof) {
        Outcome<UUID> proved = Actors.as(SessionSource.DOOR, proof)
                .fold(
                        account -> account.equals(person.actor().account())
                                ? Outcome.done(account)
                                : Outcome.refused(Problem.ofAll("error.account.somebody_else")),
                        Outcome::refused);
        return proved.fold(
                account -> {
                    sessions.unlock(request, response);
                    return Arrival.to(form.text("to", 2_000));
                },
                problems ->
                        Reply.refused(page(person, request, form, form.form().refused(problems))));
    }

    private UnlockPage page(SignedIn person, HttpServletRequest request, FormReader query, Form form) {
        Optional<String> token = cookie.read(request);
        DoorQueries.Ways ways =
                Actors.as(SessionSource.DOOR, () -> door.ways(person.actor().account(), token.orElse("")));
        String grant = installations.current().demo() ? person.grant().toString() : "";
        return new UnlockPage(form, query.text("to", 2_000), ways, grant);
    }
}
