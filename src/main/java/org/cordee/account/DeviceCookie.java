package org.cordee.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that makes a phone somebody's key: a token, kept 400 days from its last use, the longest browsers allow. */
@Component
class DeviceCookie {

    private static final Duration KEPT = Duration.ofDays(400);

    private final boolean secure;

    DeviceCookie(Environment environment) {
        this.secure = environment.getProperty("cordee.base-url", "").startsWith("https://");
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name())).map(Cookie::getValue);
    }

    void write(HttpServletResponse response, String token) {
        Cookie cookie = new Cookie(name(), token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KEPT.toSeconds());
        response.addCookie(cookie);
    }

    private String name() {
        return secure ? "__Host-device" : "device";
    }
}
