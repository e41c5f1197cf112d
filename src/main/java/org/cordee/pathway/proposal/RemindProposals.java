package org.cordee.pathway.proposal;

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
import org.cordee.reference.ReferencePacks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The job {@code proposals}, every morning: writes to the directors who owe an answer, a few times around its date. */
@Component
class RemindProposals {

    private static final Actor.Job JOB = new Actor.Job("proposals");

    private final ProposalStore store;
    private final Mailer mailer;
    private final Messages messages;
    private final LetterRound round;
    private final Today today;
    private final List<Integer> turns;
    private final String baseUrl;

    RemindProposals(
            ProposalStore store,
            Mailer mailer,
            Messages messages,
            LetterRound round,
            Today today,
            ReferencePacks packs,
            @Value("${cordee.base-url:}") String baseUrl) {
        this.store = store;
        this.mailer = mailer;
        this.messages = messages;
        this.round = round;
        this.today = today;
        this.turns = packs.latest("proposals").as(ProposalContent.class).reminders();
        this.baseUrl = baseUrl;
    }

    @Scheduled(cron = "0 45 6 * * *", zone = "UTC")
    @SchedulerLock(name = "proposals", lockAtMostFor = "PT30M", lockAtLeastFor = "PT1M")
    void remind() {
        remindNow();
    }

    /** Writes what is to be written today and was not yet. */
    void remindNow() {
        round.write(JOB, () -> store.unanswered().forEach(this::write));
    }

    private void write(ProposalStore.Unanswered proposal) {
        LocalDate day = today.date();
        int come = (int) turns.stream()
                .filter(after -> !day.isBefore(proposal.dueOn().plusDays(after)))
                .count();
        if (come > proposal.reminders()) {
            store.directors(proposal.structure()).forEach(this::write);
            store.reminded(proposal.id(), come);
        }
    }

    private void write(ProposalStore.Recipient recipient) {
        Locale language = Letter.language(recipient.language());
        mailer.queue(new Letter(
                recipient.address(), "reminder", language, messages.text(language, "review.letter", baseUrl)));
    }
}
