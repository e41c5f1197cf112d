package org.cordee.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.i18n.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts what a letter says into a mail that says nothing outside: one subject and one sender's name for all, an identifier
 * made of the letter's own and of the sender's domain, never of the machine's name.
 */
@Component
class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Messages messages;
    private final String sender;

    Envelope(Messages messages, @Value("${cordee.mail.from:cordee@localhost}") String sender) {
        this.messages = messages;
        this.sender = sender;
    }

    /** Fills an empty message. */
    MimeMessage fill(MimeMessage message, UUID id, String recipient, Content content)
            throws MessagingException, UnsupportedEncodingException {
        Locale language = content.language();
        message.setFrom(new InternetAddress(sender, messages.text(language, "mail.sender"), UTF_8));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject(messages.text(language, "mail.subject"), UTF_8);
        message.setHeader("Message-ID", "<" + id + sender.substring(sender.lastIndexOf('@')) + ">");
        Invitation invitation = content.invitation();
        if (invitation == null) {
            message.setText(content.text(), UTF_8);
        } else {
            message.setContent(alternatives(content.text(), invitation));
        }
        return message;
    }

    private static MimeMultipart alternatives(String text, Invitation invitation) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(text, UTF_8);
        var date = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + invitation.method();
        try {
            date.setDataHandler(new DataHandler(new ByteArrayDataSource(invitation.calendar(), type)));
        } catch (IOException inMemory) {
            throw new MessagingException("a calendar in memory", inMemory);
        }
        date.setHeader("Content-Type", type);
        date.setDisposition(Part.INLINE);
        return new MimeMultipart("alternative", words, date);
    }

    /**
     * What is sealed in the outbox: the first line tells whether it leaves, in which language and with which date, then
     * the words, then the date.
     */
    record Content(
            boolean leaves,
            Locale language,
            String text,
            @Nullable Invitation invitation) {

        private static final String LEAVES = "+";
        private static final String KEPT_BACK = "-";
        private static final char BETWEEN = '\0';

        String sealed() {
            String head = (leaves ? LEAVES : KEPT_BACK) + language.getLanguage();
            return invitation == null
                    ? head + "\n" + text
                    : head + " " + invitation.method() + "\n" + text + BETWEEN + invitation.calendar();
        }

        /** What was sealed, letters of older versions included, whose first line is the language alone. */
        static Content of(String opened) {
            String[] parts = opened.split("\n", 2);
            String[] head = parts[0].split(" ", 2);
            boolean leaves = !head[0].startsWith(KEPT_BACK);
            Locale language = Locale.forLanguageTag(head[0].substring(head[0].length() - 2));
            if (head.length == 1) {
                return new Content(leaves, language, parts[1], null);
            }
            int between = parts[1].indexOf(BETWEEN);
            return new Content(
                    leaves,
                    language,
                    parts[1].substring(0, between),
                    new Invitation(Invitation.Method.valueOf(head[1]), parts[1].substring(between + 1)));
        }
    }
}
