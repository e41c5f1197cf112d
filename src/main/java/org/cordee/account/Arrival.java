package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.web.EndedSession;
import org.cordee.platform.web.FormKeys;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.LocalPath;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Component;

/** What comes after a sign-in: the second factor, then the form that was waiting, or the page that was asked for. */
@Component
class Arrival {

    private final Sessions sessions;
    private final SecondFactor secondFactor;
    private final EndedSession ended;
    private final FormKeys keys;

    Arrival(Sessions sessions, SecondFactor secondFactor, EndedSession ended, FormKeys keys) {
        this.sessions = sessions;
        this.secondFactor = secondFactor;
        this.ended = ended;
        this.keys = keys;
    }

    /** What a sign-in form carries besides who signs in. */
    record Luggage(String carried, String to) {
        static Luggage of(FormReader form) {
            return new Luggage(form.all(EndedSession.FIELD).stream().findFirst().orElse(""), form.text("to", 2_000));
        }
    }

    /** Opens the session of somebody who proved a passphrase; the second factor may still be to come. */
    Reply byPassphrase(
            HttpServletRequest request, HttpServletResponse response, SignIn.Entered entered, Luggage luggage) {
        sessions.open(request, response, entered.person(), entered.role());
        boolean set = secondFactor.isSet(entered.person().account());
        if (set) {
            return Reply.page(new SecondFactorPage(luggage, ""));
        }
        if (entered.role().needsSecondFactor()) {
            return Reply.to("/account/second-factor");
        }
        return on(entered.person().account(), luggage);
    }

    /** Opens the session of somebody who proved two factors at once. */
    Reply byTwoFactors(
            HttpServletRequest request, HttpServletResponse response, SignIn.Entered entered, Luggage luggage) {
        sessions.open(request, response, entered.person().withSecondFactor(), entered.role());
        return on(entered.person().account(), luggage);
    }

    /** Goes on to what was waiting for this account. */
    Reply on(UUID account, Luggage luggage) {
        Optional<EndedSession.Carried> carried = ended.open(luggage.carried());
        if (carried.isPresent()) {
            return replay(account, carried.get());
        }
        return to(luggage.to());
    }

    /** Goes to a path of this application that a page carried, or home. */
    static Reply to(String path) {
        return Reply.to(LocalPath.or(path, "/home"));
    }

    private Reply replay(UUID account, EndedSession.Carried carried) {
        List<String> key = carried.fields().getOrDefault(FormKeys.FIELD, List.of());
        boolean own = !key.isEmpty() && keys.read(key.get(0), account).isPresent();
        return own ? Reply.page(new ReplayPage(carried)) : Reply.to("/home").saying("flash.account.carried_by_another");
    }
}
