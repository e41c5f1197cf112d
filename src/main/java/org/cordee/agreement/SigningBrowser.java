package org.cordee.agreement;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cordee.platform.keys.Tokens;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Tells one session from another when somebody signs: the session of whoever is signed in, and a cookie of the browser,
 * made at the first signature and kept for a day. Neither says who it is.
 */
@Component
class SigningBrowser {

    private static final String NAME = "signing";
    private static final Duration KEPT = Duration.ofDays(1);

    /** What tells this session from every other; the cookie is made when there is none. */
    List<String> sessions(HttpServletRequest request, HttpServletResponse response) {
        List<String> sessions = new ArrayList<>();
        HttpSession session = request.getSession(false);
        if (session != null) {
            sessions.add("session " + session.getId());
        }
        Cookie known = WebUtils.getCookie(request, NAME);
        String mark = known != null && known.getValue().matches("[A-Za-z0-9_-]{32}")
                ? known.getValue()
                : fresh(request, response);
        sessions.add("browser " + mark);
        return sessions;
    }

    /** Forgets the browser: the next to sign on a device handed over is another session. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        send(request, response, "", Duration.ZERO);
    }

    private static String fresh(HttpServletRequest request, HttpServletResponse response) {
        String mark = Tokens.fresh();
        send(request, response, mark, KEPT);
        return mark;
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) age.toSeconds());
        response.addCookie(cookie);
    }
}
