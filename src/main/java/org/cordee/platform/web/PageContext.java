package org.cordee.platform.web;

import gg.jte.Content;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.cordee.platform.Installation;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** What every template may ask besides its page: words, dates, the menu, the security fields of a form. */
public final class PageContext {

    private final Messages messages;
    private final Request request;
    private final Installation installation;

    PageContext(Messages messages, Request request, Installation installation) {
        this.messages = messages;
        this.request = request;
        this.installation = installation;
    }

    /** What the request brings. */
    record Request(
            Locale locale,
            String path,
            @Nullable SignedIn signedIn,
            List<NavEntry> nav,
            @Nullable String flash,
            String csrfToken,
            Supplier<String> formKeys,
            @Nullable String owner) {}

    /** The same context for a document that has one language, whatever its reader's. */
    public PageContext in(Locale language) {
        Request other = new Request(
                language,
                request.path(),
                request.signedIn(),
                request.nav(),
                request.flash(),
                request.csrfToken(),
                request.formKeys(),
                request.owner());
        return new PageContext(messages, other, installation);
    }

    /** The sentence of a key. */
    public String t(String key, Object... arguments) {
        return messages.text(request.locale(), key, arguments);
    }

    /** The sentence of a key, filled with arguments in a list. */
    public String t(String key, List<Object> arguments) {
        return t(key, arguments.toArray());
    }

    /** The sentence of a problem; days are written as the reader writes them. */
    public String t(Problem problem) {
        return t(
                problem.key(),
                problem.arguments().stream()
                        .map(each -> each instanceof LocalDate day ? date(day) : each)
                        .toList());
    }

    /** Whether a key has words. */
    public boolean has(String key) {
        return messages.has(request.locale(), key);
    }

    /** The language of the page. */
    public Locale locale() {
        return request.locale();
    }

    /** The language of the page, as {@code <html lang>} wants it. */
    public String lang() {
        return request.locale().getLanguage();
    }

    /** The other language offered. */
    public String otherLang() {
        return lang().equals("fr") ? "en" : "fr";
    }

    /** The path of the request. */
    public String path() {
        return request.path();
    }

    /** Whether somebody is signed in. */
    public boolean signedIn() {
        return request.signedIn() != null;
    }

    /** Who is signed in, or null. */
    public @Nullable SignedIn person() {
        return request.signedIn();
    }

    /** The menu of the role in use. */
    public List<NavEntry> nav() {
        return request.nav();
    }

    /** The same in groups. */
    public List<NavGroup> navGroups() {
        return NavGroup.of(request.nav());
    }

    /** The message key of what was just done, or null. */
    public @Nullable String flash() {
        return request.flash();
    }

    /** The CSRF token of this page's forms. */
    public String csrfToken() {
        return request.csrfToken();
    }

    /** A one-time key for one form: each form of a page asks for its own, so that all can be sent in turn. */
    public String formKey() {
        return request.formKeys().get();
    }

    /** The mark of the account signed in, by which a device knows whose things it keeps; null for a visitor. */
    public @Nullable String owner() {
        return request.owner();
    }

    /** Whether the person has a log, which works without the network. */
    public boolean logs() {
        SignedIn person = request.signedIn();
        return person != null && person.actor().role() == Role.PEER && !person.waitsForSecondFactor();
    }

    /** The path of a script or a style under a name that changes with what it holds. */
    public String file(String path) {
        return StaticFiles.named(path);
    }

    /** Whether everything here is fictitious. */
    public boolean demo() {
        return installation.demo();
    }

    /** The product's name here. */
    public String productName() {
        return installation.productName();
    }

    /** The region's name. */
    public String regionName() {
        return installation.regionName();
    }

    /** A date in words. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(request.locale())
                .format(date);
    }

    /** A moment in words, in the territory's zone. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(request.locale())
                .format(moment.atZone(installation.zone()));
    }

    /** A whole number in the language's form. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(request.locale()).format(value);
    }

    /** Trusted markup made by the product itself, such as a chart's SVG; never anything typed by a person. */
    public Content markup(String trusted) {
        return output -> output.writeContent(trusted);
    }
}
