package org.cordee.supervision;

import java.util.Locale;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.LetterRound;
import org.cordee.platform.mail.Mailer;
import org.cordee.platform.time.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The job {@code supervision}, every morning: writes to the two of a meeting on the day before, and once after it was
 * missed; in other words when it is the second in a row. Nobody else is written to. While the peer pauses the letters go
 * through the outbox and none leaves.
 */
@Component
class RemindMeetings {

    private static final Actor.Job JOB = new Actor.Job("supervision");

    private final MeetingLetterStore store;
    private final Mailer mailer;
    private final Messages messages;
    private final LetterRound round;
    private final Today today;
    private final String baseUrl;

    RemindMeetings(
            MeetingLetterStore store,
            Mailer mailer,
            Messages messages,
            LetterRound round,
            Today today,
            @Value("${cordee.base-url:}") String baseUrl) {
        this.store = store;
        this.mailer = mailer;
        this.messages = messages;
        this.round = round;
        this.today = today;
        this.baseUrl = baseUrl;
    }

    @Scheduled(cron = "0 50 6 * * *", zone = "UTC")
    @SchedulerLock(name = "supervision", lockAtMostFor = "PT30M", lockAtLeastFor = "PT1M")
    void remind() {
        remindNow();
    }

    /** Writes what is to be written today and was not yet. */
    void remindNow() {
        round.write(JOB, () -> store.due().forEach(this::write));
    }

    private void write(MeetingLetterStore.Due due) {
        Locale language = Letter.language(due.language());
        String words = messages.text(language, "meeting.letter." + due.kind(), baseUrl);
        mailer.queue(new Letter(due.recipient(), "reminder", language, words, due.leaves()));
        store.written(due, today.date());
    }
}
