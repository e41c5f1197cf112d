package org.cordee.account.agenda;

import java.time.Clock;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Invitation;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.LetterRound;
import org.cordee.platform.mail.Mailer;
import org.cordee.platform.time.Agenda;
import org.cordee.platform.time.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The job {@code agenda}: sends each date as an invitation to whoever asked for it, once, again when it moves, and its
 * cancellation when it is off.
 */
@Component
class MailAgenda {

    private final AgendaQueries queries;
    private final AgendaStore store;
    private final ReadAgenda read;
    private final LetterRound round;
    private final Mailer mailer;
    private final Words words;

    MailAgenda(
            AgendaQueries queries, AgendaStore store, ReadAgenda read, LetterRound round, Mailer mailer, Words words) {
        this.queries = queries;
        this.store = store;
        this.read = read;
        this.round = round;
        this.mailer = mailer;
        this.words = words;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    @SchedulerLock(name = "agenda", lockAtMostFor = "PT10M", lockAtLeastFor = "PT10S")
    void send() {
        sendNow();
    }

    /** Sends what is to be sent and was not yet. */
    void sendNow() {
        if (round.isOpen()) {
            Actors.as(ReadAgenda.JOB, queries::mailing).forEach(this::send);
        }
    }

    private void send(Feed feed) {
        List<DatedLine> waiting = read.handle(feed.account()).stream()
                .filter(line ->
                        line.invited() != Agenda.Invited.NEVER && line.told().waitsForLetter())
                .toList();
        round.write(
                ReadAgenda.JOB,
                () -> waiting.forEach(line -> {
                    mailer.queue(words.letter(feed, line), words.invitation(feed, line));
                    store.keep(feed.account(), line.told().sent());
                }));
    }

    /** What an invitation says, in its mail and in its calendar. */
    @Component
    static class Words {

        private final Messages messages;
        private final Today today;
        private final Clock clock;
        private final String sender;

        Words(
                Messages messages,
                Today today,
                Clock clock,
                @Value("${cordee.mail.from:cordee@localhost}") String sender) {
            this.messages = messages;
            this.today = today;
            this.clock = clock;
            this.sender = sender;
        }

        Letter letter(Feed feed, DatedLine line) {
            String key = line.told().cancelled() ? "off" : line.told().mailed() == null ? "new" : "moved";
            String text = messages.text(feed.language(), "agenda.letter." + key);
            boolean leaves = line.invited() == Agenda.Invited.BY_MAIL;
            return new Letter(recipient(feed), "agenda", feed.language(), text, leaves);
        }

        Invitation invitation(Feed feed, DatedLine line) {
            var file = new CalendarFile(feed.wishes(), today.zone(), clock.instant());
            return new Invitation(
                    line.told().cancelled() ? Invitation.Method.CANCEL : Invitation.Method.REQUEST,
                    file.invitation(line, new CalendarFile.Parties(sender, recipient(feed))));
        }

        private static String recipient(Feed feed) {
            String recipient = feed.recipient();
            if (recipient == null) {
                throw new IllegalStateException("nobody to write to");
            }
            return recipient;
        }
    }
}
