package org.cordee.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.web.OwnerMarks;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Tells a browser to forget what it kept (W3C Clear Site Data) when its person leaves or another one arrives. A cookie
 * with the owner's mark remembers whose things they are; cookies are not cleared, since one of them is the phone's key.
 */
@Component
class KeptThings {

    private static final String HEADER = "Clear-Site-Data";
    private static final String STORAGE = "\"storage\"";

    private final OwnerMarks marks;
    private final boolean secure;

    KeptThings(OwnerMarks marks, Environment environment) {
        this.marks = marks;
        this.secure = environment.getProperty("cordee.base-url", "").startsWith("https://");
    }

    /** From now on this browser keeps things of this account; another's are forgotten. */
    void belongTo(UUID account, HttpServletRequest request, HttpServletResponse response) {
        String mark = marks.of(account);
        Optional<String> before =
                Optional.ofNullable(WebUtils.getCookie(request, name())).map(Cookie::getValue);
        if (before.isPresent() && !before.get().equals(mark)) {
            response.setHeader(HEADER, STORAGE);
        }
        write(response, mark, (int) Sessions.PEER.toSeconds());
    }

    /** This browser keeps nothing any more. */
    void forget(HttpServletResponse response) {
        response.setHeader(HEADER, STORAGE);
        write(response, "", 0);
    }

    private void write(HttpServletResponse response, String mark, int seconds) {
        Cookie cookie = new Cookie(name(), mark);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }

    private String name() {
        return secure ? "__Host-owner" : "owner";
    }
}
