package org.cordee.peer.training;

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
 * The job {@code trainings}, every morning: writes to a peer that a certificate of theirs ends, once for each warning. During
 * a pause the same letter goes through the outbox without leaving.
 */
@Component
class RemindTrainings {

    private static final Actor.Job JOB = new Actor.Job("trainings");

    private final TrainingStore store;
    private final TrainingWarnings warnings;
    private final Mailer mailer;
    private final Messages messages;
    private final LetterRound round;
    private final Today today;
    private final String baseUrl;

    RemindTrainings(
            TrainingStore store,
            TrainingWarnings warnings,
            Mailer mailer,
            Messages messages,
            LetterRound round,
            Today today,
            @Value("${cordee.base-url:}") String baseUrl) {
        this.store = store;
        this.warnings = warnings;
        this.mailer = mailer;
        this.messages = messages;
        this.round = round;
        this.today = today;
        this.baseUrl = baseUrl;
    }

    @Scheduled(cron = "0 50 6 * * *", zone = "UTC")
    @SchedulerLock(name = "trainings", lockAtMostFor = "PT30M", lockAtLeastFor = "PT1M")
    void remind() {
        remindNow();
    }

    /** Writes what is to be written today and was not yet. */
    void remindNow() {
        round.write(JOB, () -> store.due(warnings.days()).forEach(this::write));
    }

    private void write(TrainingStore.Reminder reminder) {
        Locale language = Letter.language(reminder.language());
        String words = messages.text(language, "followed.letter", reminder.days(), baseUrl);
        mailer.queue(new Letter(reminder.recipient(), "reminder", language, words, !reminder.paused()));
        store.reminded(reminder, today.date());
    }
}
