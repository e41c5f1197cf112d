package org.cordee.peer.talk;

import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.LetterRound;
import org.cordee.platform.mail.Mailer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to whoever has not answered that something waits; the letter says no more, and does not leave during a pause. */
@Component
class TalkLetters {

    private final TalkStore store;
    private final Mailer mailer;
    private final Messages messages;
    private final LetterRound round;
    private final String baseUrl;

    TalkLetters(
            TalkStore store,
            Mailer mailer,
            Messages messages,
            LetterRound round,
            @Value("${cordee.base-url:}") String baseUrl) {
        this.store = store;
        this.mailer = mailer;
        this.messages = messages;
        this.round = round;
        this.baseUrl = baseUrl;
    }

    /** In the transaction of whoever asked or proposed. */
    void tell(UUID talk) {
        if (round.isOpen()) {
            store.toTell(talk).forEach(this::write);
        }
    }

    private void write(TalkStore.Reader reader) {
        Locale language = Letter.language(reader.language());
        String words = messages.text(language, "talk.letter", baseUrl);
        mailer.queue(new Letter(reader.recipient(), "message", language, words, !reader.paused()));
    }
}
