package org.cordee.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.cordee.platform.i18n.Messages;
import org.springframework.web.util.WebUtils;

/** The language of whoever asks: the one they chose, else their account's, else their browser's, else French. */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    /** One of {@link Messages#LANGUAGES}. */
    public static Locale of(HttpServletRequest request) {
        Optional<String> chosen = Optional.ofNullable(WebUtils.getCookie(request, "language"))
                .map(Cookie::getValue)
                .or(() -> ActorFilter.signedIn(request).map(SignedIn::language));
        return chosen.map(Locale::forLanguageTag)
                .filter(Messages.LANGUAGES::contains)
                .orElseGet(() -> preferred(request));
    }

    private static Locale preferred(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null) {
            return Locale.FRENCH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), Messages.LANGUAGES);
            return found == null ? Locale.FRENCH : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.FRENCH;
        }
    }
}
