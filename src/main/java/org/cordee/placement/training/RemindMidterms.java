package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
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
 * The job {@code midterms}, every morning: writes to each side that has not signed the talk at half-time, a few times, then
 * falls silent. During a pause the same letters go through the outbox on the same days, without leaving.
 */
@Component
class RemindMidterms {

    private static final Actor.Job JOB = new Actor.Job("midterms");

    private final MidtermReminderStore store;
    private final TrainingContents contents;
    private final Mailer mailer;
    private final Messages messages;
    private final LetterRound round;
    private final Today today;
    private final String baseUrl;

    RemindMidterms(
            MidtermReminderStore store,
            TrainingContents contents,
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

    @Scheduled(cron = "0 45 6 * * *", zone = "UTC")
    @SchedulerLock(name = "midterms", lockAtMostFor = "PT30M", lockAtLeastFor = "PT1M")
    void remind() {
        remindNow();
    }

    /** Writes what is to be written today and was not yet. */
    void remindNow() {
        List<Integer> turns = contents.midterm(contents.midtermVersion()).reminders();
        round.write(JOB, () -> store.due(turns).forEach(this::write));
    }

    private void write(MidtermReminderStore.Reminder reminder) {
        LocalDate day = today.date();
        Locale language = Letter.language(reminder.language());
        String words = messages.text(language, "midterm.letter", baseUrl);
        mailer.queue(new Letter(reminder.recipient(), "reminder", language, words, !reminder.paused()));
        store.written(reminder, day);
    }
}
