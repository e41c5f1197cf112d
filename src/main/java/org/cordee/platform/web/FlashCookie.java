package org.cordee.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** Carries the message key of what was just done to the next page, once; it can only name a sentence of the product. */
final class FlashCookie {

    private static final String NAME = "flash";

    private FlashCookie() {}

    static void write(HttpServletRequest request, HttpServletResponse response, String messageKey) {
        send(request, response, messageKey, 60);
    }

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .filter(key -> key.matches("flash\\.[a-z_.]{1,80}"));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, NAME) != null) {
            send(request, response, "", 0);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }
}
