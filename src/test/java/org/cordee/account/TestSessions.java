package org.cordee.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.testkit.TestApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Opens a session without the sign-in page, for tests of everything behind it. */
public final class TestSessions {

    private TestSessions() {}

    /** The value of the session cookie of a person whose grant has the account's own id. */
    @SuppressWarnings("unchecked") // the context holds one repository of sessions
    public static String open(ApplicationContext context, Actor.Person person) {
        SessionRepository<Session> sessions = context.getBean(SessionRepository.class);
        Session session = sessions.createSession();
        SessionPerson held = SessionPerson.entered(
                person.account(),
                person.account(),
                true,
                context.getBean(Clock.class).millis());
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new SessionAuthentication(held)));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }

    /** Ends every session of a person, as they would from another device. */
    public static void revokeAll(TestApplication application, Actor.Person person) {
        Actors.run(person, () -> application.bean(Sessions.class).revokeAll(person.account(), ""));
    }

    /** Makes as if the owner of this session had proved to be there longer ago than sealed words stay open. */
    @SuppressWarnings("unchecked") // the context holds one repository of sessions
    public static void leaveOpen(TestApplication application, String cookie) {
        SessionRepository<Session> sessions = application.bean(SessionRepository.class);
        String id = new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
        Session session = Objects.requireNonNull(sessions.findById(id));
        SecurityContext held =
                session.getRequiredAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        SessionPerson person = (SessionPerson) Objects.requireNonNull(
                Objects.requireNonNull(held.getAuthentication()).getPrincipal());
        long before =
                System.currentTimeMillis() - Sessions.UNLOCKED.plusMinutes(1).toMillis();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new SessionAuthentication(person.provedAgain(before))));
        sessions.save(session);
    }
}
