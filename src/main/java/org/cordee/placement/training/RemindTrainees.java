package org.cordee.placement.training;

import java.util.List;
import java.util.Locale;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.LetterRound;
import org.cordee.platform.mail.Mailer;
import org.cordee.platform.time.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The school reminds, in one act, whoever a placement of the period waits for: a neutral letter, once a week at most. */
@Component
public class RemindTrainees {

    private final BoardScreens screens;
    private final BoardStore store;
    private final Mailer mailer;
    private final Messages messages;
    private final LetterRound round;
    private final Today today;
    private final String baseUrl;

    RemindTrainees(
            BoardScreens screens,
            BoardStore store,
            Mailer mailer,
            Messages messages,
            LetterRound round,
            Today today,
            @Value("${cordee.base-url:}") String baseUrl) {
        this.screens = screens;
        this.store = store;
        this.mailer = mailer;
        this.messages = messages;
        this.round = round;
        this.today = today;
        this.baseUrl = baseUrl;
    }

    /** How many letters were written; none a second time within the week. Refused where no mail leaves. */
    @Transactional
    public Outcome<Integer> handle(Actor.Person actor, BoardScreens.Which which) {
        if (!round.isOpen()) {
            return Outcome.refused(Problem.ofAll("error.board.no_mail"));
        }
        int written = 0;
        for (BoardPage.Line line : screens.waiting(actor, which)) {
            Stuck stuck = line.stuck();
            if (stuck != null
                    && store.begin(line.line().placement(), stuck.whose().code(), today.date())) {
                List<BoardStore.Recipient> recipients =
                        store.recipients(line.line().placement(), stuck.whose().code());
                recipients.forEach(this::write);
                written += recipients.size();
            }
        }
        return Outcome.done(written);
    }

    private void write(BoardStore.Recipient recipient) {
        Locale language = Letter.language(recipient.language());
        String words = messages.text(language, "midterm.letter", baseUrl);
        mailer.queue(new Letter(recipient.address(), "reminder", language, words, !recipient.paused()));
    }
}
