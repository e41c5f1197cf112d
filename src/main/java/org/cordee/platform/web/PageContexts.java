package org.cordee.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Installations;
import org.cordee.platform.i18n.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the context of each page from its request. */
@Component
class PageContexts {

    private final Messages messages;
    private final Installations installations;
    private final FormKeys keys;
    private final OwnerMarks owners;
    private final List<MenuEntry> menu;

    PageContexts(
            Messages messages, Installations installations, FormKeys keys, OwnerMarks owners, List<MenuEntry> menu) {
        this.messages = messages;
        this.installations = installations;
        this.keys = keys;
        this.owners = owners;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    PageContext of(HttpServletRequest request) {
        SignedIn person = ActorFilter.signedIn(request).orElse(null);
        UUID account = person == null ? null : person.actor().account();
        String path = path(request);
        return new PageContext(
                messages,
                new PageContext.Request(
                        ReaderLanguage.of(request),
                        path,
                        person,
                        nav(person, path),
                        FlashCookie.read(request).orElse(null),
                        csrf(request),
                        () -> keys.fresh(account),
                        account == null ? null : owners.of(account)),
                installations.current());
    }

    private List<NavEntry> nav(@Nullable SignedIn person, String path) {
        if (person != null && person.waitsForSecondFactor()) {
            return List.of();
        }
        List<MenuEntry> own = menu.stream()
                .filter(entry -> person == null
                        ? entry.roles().isEmpty()
                        : entry.roles().contains(person.actor().role()))
                .toList();
        String here = own.stream()
                .map(MenuEntry::href)
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return own.stream()
                .map(entry -> new NavEntry(
                        entry.href(), entry.key(), entry.icon(), entry.href().equals(here), entry.group()))
                .toList();
    }

    private static String csrf(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken csrf ? csrf.getToken() : "";
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
