package org.cordee.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.Mailer;
import org.cordee.platform.time.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Transmettre »: the director's act, once the peers have seen the page; and the code read out when there is no mail. */
@Component
class SendTransmission {

    private static final int LINK_DAYS = 60;
    private static final Duration CODE_READ_OUT = Duration.ofDays(7);

    private final TransmissionStore store;
    private final TransmissionQueries queries;
    private final LinkKeys keys;
    private final Mailer mailer;
    private final Messages messages;
    private final Today today;
    private final Clock clock;
    private final String baseUrl;

    SendTransmission(
            TransmissionStore store,
            TransmissionQueries queries,
            LinkKeys keys,
            Mailer mailer,
            Messages messages,
            Today today,
            Clock clock,
            @Value("${cordee.base-url:}") String baseUrl) {
        this.store = store;
        this.queries = queries;
        this.keys = keys;
        this.mailer = mailer;
        this.messages = messages;
        this.today = today;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Hands it over; the letter is in the language of the director, who knows the reader. */
    @Transactional
    Outcome<UUID> handle(Actor.Person actor, UUID id, String recipient, Locale language) {
        var unused = TransmissionPolicy.ownStructure(actor);
        Transmission transmission = queries.get(id);
        LocalDate day = today.date();
        if (!Letter.isAddress(recipient)) {
            return Outcome.refused(Problem.of("recipient", "error.report.address"));
        }
        if (!transmission.mayBeSent(day)) {
            return Outcome.refused(
                    Problem.ofAll(transmission.isSent() ? "error.report.sent" : "error.report.peers_first"));
        }
        String token = keys.token(id);
        store.send(transmission, recipient, keys.link(token), day, day.plusDays(LINK_DAYS));
        if (mailer.canSend()) {
            mailer.queue(new Letter(
                    recipient, "funder_link", language, messages.text(language, "report.letter.link", address(token))));
        }
        return Outcome.done(id);
    }

    /** A code the director reads out, good for a week. */
    @Transactional
    Outcome<UUID> readOutCode(Actor.Person actor, UUID id) {
        var unused = TransmissionPolicy.ownStructure(actor);
        Instant until = clock.instant().plus(CODE_READ_OUT).truncatedTo(ChronoUnit.SECONDS);
        byte[] link = keys.link(keys.token(id));
        store.giveCode(id, keys.codeHash(link, keys.code(link, until)), until);
        return Outcome.done(id);
    }

    /** The address of the link of a page that was sent. */
    String address(String token) {
        return baseUrl + "/funder/page/" + token;
    }
}
