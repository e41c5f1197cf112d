package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.OwnerMarks;
import org.cordee.platform.web.Reply;
import org.cordee.platform.web.SignedIn;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a device that kept something asks when the network is back: whose session this is, and whether to forget. */
@Controller
class DeviceController {

    private static final String STATE = "state";
    private static final String TODAY = "today";

    private final SessionSource source;
    private final Sessions sessions;
    private final KeptThings kept;
    private final OwnerMarks marks;
    private final Today today;

    DeviceController(SessionSource source, Sessions sessions, KeptThings kept, OwnerMarks marks, Today today) {
        this.source = source;
        this.sessions = sessions;
        this.kept = kept;
        this.marks = marks;
        this.today = today;
    }

    /**
     * {@code here} with the owner's mark, the token of a form, the server's day and whether the role in use has a log;
     * {@code away} when somebody must sign in first; {@code ended} when the session was ended from elsewhere.
     */
    @Open
    @GetMapping("/device")
    Reply contact(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) {
        Optional<SignedIn> person = source.of(request);
        if (person.isPresent()) {
            return Reply.values(person.get().waitsForSecondFactor() ? nobody("away") : here(person.get(), csrf));
        }
        if (!source.isNobodys(request) && !Actors.as(SessionSource.DOOR, () -> sessions.taken(request))) {
            return Reply.values(nobody("away"));
        }
        kept.forget(response);
        return Reply.values(nobody("ended"));
    }

    private Map<String, Object> here(SignedIn person, CsrfToken csrf) {
        return Map.of(
                STATE,
                "here",
                "owner",
                marks.of(person.actor().account()),
                "logs",
                person.actor().role() == Role.PEER,
                "today",
                today.date().toString(),
                "csrf",
                csrf.getToken());
    }

    private Map<String, Object> nobody(String state) {
        return Map.of(STATE, state, TODAY, today.date().toString());
    }
}
