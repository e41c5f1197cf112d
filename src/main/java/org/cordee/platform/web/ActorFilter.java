package org.cordee.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the person of the session, or a visitor, for the length of the request. */
final class ActorFilter extends OncePerRequestFilter {

    private static final String SIGNED_IN = ActorFilter.class.getName() + ".signedIn";
    private static final Pattern FILES =
            Pattern.compile("/(css|js|fonts|img|webjars)/.*|/icons\\.svg|/sw\\.js|/favicon\\.ico");

    private final SignedInSource source;

    ActorFilter(SignedInSource source) {
        this.source = source;
    }

    /** Who is signed in for this request. */
    static Optional<SignedIn> signedIn(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(SIGNED_IN));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> person = source.of(request);
        person.ifPresent(signedIn -> request.setAttribute(SIGNED_IN, signedIn));
        Actor actor = person.<Actor>map(SignedIn::actor).orElseGet(Actor.Visitor::new);
        try (Actors.Binding bound = Actors.bind(actor)) {
            chain.doFilter(request, response);
        }
    }
}
