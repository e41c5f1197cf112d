package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Opens, lists and ends sessions. A peer's lasts 60 days after its last use, everybody else's 12 hours after sign-in. */
@Component
class Sessions {

    static final Duration PEER = Duration.ofDays(60);
    static final Duration OTHERS = Duration.ofHours(12);

    /** How long after a proof sealed words open: a phone left on a table shows none. */
    static final Duration UNLOCKED = Duration.ofMinutes(15);

    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final RevokedSessionStore revoked;
    private final KeptThings kept;
    private final Clock clock;

    Sessions(
            SecurityContextRepository contexts,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            RevokedSessionStore revoked,
            KeptThings kept,
            Clock clock) {
        this.contexts = contexts;
        this.sessions = sessions;
        this.revoked = revoked;
        this.kept = kept;
        this.clock = clock;
    }

    /** One session of a person, as they see it. */
    record Open(String id, Instant openedAt, Instant lastUsedAt, boolean current) {}

    /** Opens a session under a fresh id; whatever the browser held before is dropped. */
    void open(HttpServletRequest request, HttpServletResponse response, SessionPerson person, Role role) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) (role == Role.PEER ? PEER : OTHERS).toSeconds());
        keep(request, response, person);
        kept.belongTo(person.account(), request, response);
    }

    /** Changes what the current session remembers. */
    void keep(HttpServletRequest request, HttpServletResponse response, SessionPerson person) {
        SecurityContext context = new SecurityContextImpl(new SessionAuthentication(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends the current session, and with it what this device kept. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        kept.forget(response);
    }

    /** The person of the current session, unless it is older than its kind may be. */
    Optional<SessionPerson> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SessionPerson.class::isInstance)
                .map(SessionPerson.class::cast);
    }

    /** Whether a session opened then may still act in this role. */
    boolean standing(SessionPerson person, Role role) {
        return role == Role.PEER || clock.millis() - person.signedInAt() < OTHERS.toMillis();
    }

    /** Whether its owner proved to be there a short while ago. */
    boolean unlocked(SessionPerson person) {
        return clock.millis() - person.provedAt() < UNLOCKED.toMillis();
    }

    /** Remembers that the owner of the current session has just proved to be there. */
    void unlock(HttpServletRequest request, HttpServletResponse response) {
        SessionPerson person = current().orElseThrow(() -> new NotAllowed("no session"));
        keep(request, response, person.provedAgain(clock.millis()));
    }

    /** The sessions of an account, the last used first. */
    List<Open> of(UUID account, HttpServletRequest request) {
        HttpSession current = request.getSession(false);
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .map(session -> new Open(
                        session.getId(),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        current != null && current.getId().equals(session.getId())))
                .sorted(Comparator.comparing(Open::lastUsedAt).reversed())
                .toList();
    }

    /** Ends one session of this account; another account's is left alone. */
    void revoke(UUID account, String id) {
        if (sessions.findByPrincipalName(account.toString()).containsKey(id)) {
            revoke(id);
        }
    }

    /** Ends every session of an account but the current one, if any. */
    void revokeAll(UUID account, String current) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> !id.equals(current))
                .forEach(this::revoke);
    }

    /** Whether the session of this browser was ended by its owner from elsewhere; asked as the door. */
    boolean taken(HttpServletRequest request) {
        String asked = request.getRequestedSessionId();
        return asked != null && revoked.holds(asked);
    }

    private void revoke(String id) {
        revoked.add(id);
        sessions.deleteById(id);
    }
}
