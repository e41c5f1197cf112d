package org.cordee.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.Capacity;
import org.cordee.platform.web.SignedIn;
import org.cordee.platform.web.SignedInSource;
import org.springframework.stereotype.Component;

/** Tells who the session belongs to, as the account and its roles stand now. */
@Component
class SessionSource implements SignedInSource {

    /** The actor at the entrance, before anybody is known. */
    static final Actor DOOR = new Actor.Job("door");

    private final Sessions sessions;
    private final AccountQueries accounts;

    SessionSource(Sessions sessions, AccountQueries accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Override
    public Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : sessions.current().flatMap(person -> signedIn(person, session.getId()));
    }

    /** Whether the session stands but its account holds no role any more, or is gone. */
    boolean isNobodys(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && sessions.current().isPresent()
                && accounts.heldBySession(session.getId()).isEmpty();
    }

    private Optional<SignedIn> signedIn(SessionPerson person, String session) {
        List<AccountQueries.Held> held = accounts.heldBySession(session);
        return held.stream()
                .filter(grant -> grant.id().equals(person.grant()))
                .filter(grant -> sessions.standing(person, grant.role()))
                .findFirst()
                .map(grant -> signedIn(person, grant, held));
    }

    private SignedIn signedIn(SessionPerson person, AccountQueries.Held grant, List<AccountQueries.Held> held) {
        boolean waits = !person.secondFactor() && (grant.totp() || grant.role().needsSecondFactor());
        return new SignedIn(
                new Actor.Person(person.account(), grant.role(), grant.scope(), grant.territory()),
                grant.id(),
                grant.name(),
                grant.language(),
                waits,
                sessions.unlocked(person),
                held.stream()
                        .map(other -> new Capacity(other.id(), other.role(), other.label()))
                        .toList());
    }
}
