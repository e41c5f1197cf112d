package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the one question that a browser's session is waiting an answer to: good once, for five minutes. */
@Component
class PasskeyCeremonies {

    static final Duration KEPT = Duration.ofMinutes(5);

    private static final String KEY = "passkey";

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasskeyCeremonies(Clock clock) {
        this.clock = clock;
    }

    /** Asks; a question asked before is forgotten. A visitor's session lasts as long as the question. */
    PasskeyCeremony begin(HttpServletRequest request, String path, @Nullable UUID account) {
        HttpSession session = request.getSession(true);
        if (session.isNew()) {
            session.setMaxInactiveInterval((int) KEPT.toSeconds());
        }
        byte[] challenge = new byte[32];
        random.nextBytes(challenge);
        var ceremony = new PasskeyCeremony(path, challenge, account, clock.millis() + KEPT.toMillis());
        session.setAttribute(KEY, ceremony);
        return ceremony;
    }

    /** The question that an answer sent to this path answers; it is forgotten at once, whatever the answer is worth. */
    Optional<PasskeyCeremony> take(HttpServletRequest request, String path) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof PasskeyCeremony ceremony)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        return Optional.of(ceremony)
                .filter(asked -> asked.path().equals(path))
                .filter(asked -> clock.millis() < asked.endsAt());
    }
}
