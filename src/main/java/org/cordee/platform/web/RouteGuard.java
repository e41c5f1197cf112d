package org.cordee.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.Installations;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.NotAllowed;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Refuses every route that does not say who may call it, and everybody it does not name. */
@Component
class RouteGuard implements HandlerInterceptor {

    private static final String UNLOCK = "/account/unlock";

    private final Installations installations;
    private final EndedSession endedSession;

    RouteGuard(Installations installations, EndedSession endedSession) {
        this.installations = installations;
        this.endedSession = endedSession;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod method)) {
            throw new NotAllowed("no route: " + handler.getClass());
        }
        Access access = Access.to(method.getMethod());
        if (access.open().isPresent()) {
            if (access.open().get().demoOnly() && !installations.current().demo()) {
                throw new NotFound("a route of the demonstration");
            }
            return true;
        }
        Allowed allowed = access.allowed().orElseThrow(() -> new NotAllowed("a route that names nobody: " + method));
        return enters(request, response, allowed);
    }

    private boolean enters(HttpServletRequest request, HttpServletResponse response, Allowed allowed)
            throws IOException {
        Optional<SignedIn> person = ActorFilter.signedIn(request);
        if (person.isEmpty()) {
            endedSession.askToSignIn(request, response);
            return false;
        }
        SignedIn signedIn = person.get();
        if (signedIn.waitsForSecondFactor() && !allowed.beforeSecondFactor()) {
            response.sendRedirect("/account/second-factor");
            return false;
        }
        if (allowed.value().length > 0
                && !List.of(allowed.value()).contains(signedIn.actor().role())) {
            throw new NotAllowed("the role " + signedIn.actor().role());
        }
        if (allowed.unlocked() && !signedIn.unlocked()) {
            response.sendRedirect(UNLOCK + comeBack(request));
            return false;
        }
        return true;
    }

    private static String comeBack(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? "?to=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8)
                : "";
    }
}
