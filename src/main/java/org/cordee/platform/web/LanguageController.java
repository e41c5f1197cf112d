package org.cordee.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.cordee.platform.i18n.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Changes the language of the interface for this browser and goes back to the page shown. */
@Controller
class LanguageController {

    @GetMapping("/language")
    @Open
    Reply change(FormReader form, HttpServletRequest request, HttpServletResponse response) {
        Locale wanted = Locale.forLanguageTag(form.text("to", 5));
        if (Messages.LANGUAGES.contains(wanted)) {
            response.addCookie(cookie(wanted, request.isSecure()));
        }
        String back = form.text("back", 500);
        return Reply.to(LocalPath.or(back, "/"));
    }

    private static Cookie cookie(Locale language, boolean secure) {
        Cookie cookie = new Cookie("language", language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
