package org.cordee.account;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The person of a session, in the form Spring Security keeps. Its name, the account's id, indexes the sessions. */
final class SessionAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SessionPerson person;

    SessionAuthentication(SessionPerson person) {
        super(List.of());
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public SessionPerson getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.account().toString();
    }
}
