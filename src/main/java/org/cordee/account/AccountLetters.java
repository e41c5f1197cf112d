package org.cordee.account;

import java.util.Locale;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.Mailer;
import org.springframework.stereotype.Component;

/** The mails about one's own access; they name no person, no place and not what the product is about. */
@Component
class AccountLetters {

    private final Mailer mailer;
    private final Messages messages;

    AccountLetters(Mailer mailer, Messages messages) {
        this.mailer = mailer;
        this.messages = messages;
    }

    /** Whether this installation sends mail, and to this address. */
    boolean canReach(String email) {
        return mailer.canSend() && Letter.isAddress(email);
    }

    /** Whether this installation sends mail. */
    boolean canSend() {
        return mailer.canSend();
    }

    void reset(String email, Locale language, String link) {
        String text = messages.text(language, "account.letter.reset", link);
        mailer.queue(new Letter(email, "reset", language, text));
    }

    void passphraseChanged(String email, Locale language) {
        String text = messages.text(language, "account.letter.passphrase_changed");
        mailer.queue(new Letter(email, "passphrase_changed", language, text));
    }
}
