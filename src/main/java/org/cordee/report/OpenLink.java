package org.cordee.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.cordee.platform.NotFound;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.Mailer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody without an account opens a page by its link and a code sent to the address the director wrote. */
@Component
class OpenLink {

    private static final Duration CODE = Duration.ofHours(1);

    private final LinkStore links;
    private final LinkKeys keys;
    private final Mailer mailer;
    private final Messages messages;
    private final Clock clock;

    OpenLink(LinkStore links, LinkKeys keys, Mailer mailer, Messages messages, Clock clock) {
        this.links = links;
        this.keys = keys;
        this.mailer = mailer;
        this.messages = messages;
        this.clock = clock;
    }

    /** Stops with {@link NotFound} for a link that does not exist or is over. */
    @Transactional(readOnly = true)
    String recipient(String token) {
        return links.recipient(keys.link(token)).orElseThrow(() -> new NotFound("a link"));
    }

    boolean canMail() {
        return mailer.canSend();
    }

    /** Mails a code; a code given less than a minute ago, or read out by the director, stays the one in force. */
    @Transactional
    void mailCode(String token, Locale language) {
        String recipient = recipient(token);
        byte[] link = keys.link(token);
        Instant until = clock.instant().plus(CODE).truncatedTo(ChronoUnit.SECONDS);
        String code = keys.code(link, until);
        if (mailer.canSend() && links.giveCode(link, keys.codeHash(link, code), until)) {
            mailer.queue(new Letter(
                    recipient, "funder_code", language, messages.text(language, "report.letter.code", code)));
        }
    }

    /** Empty when the code is wrong, over, or was missed five times. */
    @Transactional
    Optional<LinkStore.Opened> open(String token, String code) {
        byte[] link = keys.link(token);
        return links.open(link, keys.codeHash(link, code.replace(" ", "")));
    }
}
