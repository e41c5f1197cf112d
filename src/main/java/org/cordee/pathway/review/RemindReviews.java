package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.Locale;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.cordee.placement.Pause;
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
 * The job {@code reviews}, every morning: writes to each side that has not signed, a few times, then falls silent. During
 * a pause the same letters go through the outbox on the same days, without words, and none leaves: the outbox of a peer
 * who pauses reads like any other.
 */
@Component
class RemindReviews {

    private static final Actor.Job JOB = new Actor.Job("reviews");

    private final ReminderStore store;
    private final ReviewContents contents;
    private final Mailer mailer;
    private final Messages messages;
    private final LetterRound round;
    private final Today today;
    private final String baseUrl;

    RemindReviews(
            ReminderStore store,
            ReviewContents contents,
            Mailer mailer,
            Messages messages,
            LetterRound round,
            Today today,
            @Value("${cordee.base-url:}") String baseUrl) {
        this.store = store;
        this.contents = contents;
        this.mailer = mailer;
        this.messages = messages;
        this.round = round;
        this.today = today;
        this.baseUrl = baseUrl;
    }

    @Scheduled(cron = "0 40 6 * * *", zone = "UTC")
    @SchedulerLock(name = "reviews", lockAtMostFor = "PT30M", lockAtLeastFor = "PT1M")
    void remind() {
        remindNow();
    }

    /** Writes what is to be written today and was not yet. */
    void remindNow() {
        round.write(JOB, () -> store.due(contents.inForce()).forEach(this::write));
    }

    private void write(ReminderStore.Reminder reminder) {
        LocalDate day = today.date();
        LocalDate due = ReviewCalendar.due(reminder.start(), reminder.key().months(), reminder.pauses(), day);
        boolean silent = Pause.lasts(reminder.pauses(), day) || day.isBefore(due);
        Locale language = Letter.language(reminder.language());
        String words = messages.text(language, "review.letter", baseUrl);
        mailer.queue(new Letter(reminder.recipient(), "reminder", language, words, !silent));
        store.written(reminder, day);
    }
}
