package org.cordee.agreement;

import java.time.LocalDate;
import java.util.Locale;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.mail.Mailer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes to those who sign by link: their link, that the words changed, that it is still awaited. Neither subject nor text
 * says what the document is about. Whoever signs with an account finds it on their first screen and is not written to.
 */
@Component
class SigningLetters {

    private final Mailer mailer;
    private final Messages messages;
    private final SigningKeys keys;
    private final SigningStore store;
    private final String baseUrl;

    SigningLetters(
            Mailer mailer,
            Messages messages,
            SigningKeys keys,
            SigningStore store,
            @Value("${cordee.base-url:http://localhost}") String baseUrl) {
        this.mailer = mailer;
        this.messages = messages;
        this.keys = keys;
        this.store = store;
        this.baseUrl = baseUrl;
    }

    /** Makes the links of a document just sent, and mails them where there is an address and a mail server. */
    void invite(Document document, Signing signing) {
        LocalDate until = signing.until();
        if (until == null) {
            return;
        }
        signing.signatories().stream()
                .filter(each -> each.way() == Signatory.Way.LINK)
                .forEach(each -> issue(each, 1, until));
    }

    /** Makes the link of one signatory, instead of the one before, and mails it. */
    void issue(Signatory signatory, int issue, LocalDate until) {
        write(signatory, true, "signing.letter", address(made(signatory, issue, until)));
    }

    /** Makes the link of one signatory, instead of the one before, to be handed over on paper: no letter carries it. */
    String onPaper(Signatory signatory, LocalDate until, String by) {
        String link = made(signatory, signatory.issue() + 1, until);
        store.handed(signatory.id(), by);
        return link;
    }

    private String made(Signatory signatory, int issue, LocalDate until) {
        String link = keys.link(signatory.id(), issue);
        store.link(signatory.id(), issue, keys.mark(link), until);
        return link;
    }

    /** Tells those who had signed by link that the words changed. */
    void changed(Signing before) {
        before.signatories().stream()
                .filter(each -> each.given() != null)
                .forEach(each -> write(each, true, "signing.letter.changed"));
    }

    /** Tells those who had signed by link that it was taken back. */
    void withdrawn(Signing before) {
        before.signatories().stream()
                .filter(each -> each.given() != null)
                .forEach(each -> write(each, true, "signing.letter.withdrawn"));
    }

    /**
     * Says once more that a signature is awaited.
     *
     * @param leaves whether the letter is sent; one to a peer in a pause is written like any other, and stays
     */
    void remind(Signatory signatory, boolean leaves) {
        write(signatory, leaves, "signing.letter.reminder", address(keys.link(signatory.id(), signatory.issue())));
    }

    String address(String link) {
        return baseUrl + "/sign/" + link;
    }

    /** Whether a letter reaches this signatory. */
    boolean reaches(Signatory signatory) {
        return signatory.way() == Signatory.Way.LINK && signatory.person().mail() != null && mailer.canSend();
    }

    private void write(Signatory signatory, boolean leaves, String key, Object... arguments) {
        String mail = signatory.person().mail();
        if (mail != null && reaches(signatory)) {
            mailer.queue(
                    new Letter(mail, "document", Locale.FRENCH, messages.text(Locale.FRENCH, key, arguments), leaves));
        }
    }
}
