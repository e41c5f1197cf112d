package org.cordee.testkit;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a mail shows on its way and on a locked telephone: every header, every part, every name of an attachment. */
public final class OutsideMails {

    private OutsideMails() {}

    /** What of these mails tells. */
    public static List<String> tell(Outside outside, MimeMessage... mails) {
        List<String> found = new ArrayList<>();
        for (MimeMessage mail : mails) {
            try {
                read(outside, mail, found);
            } catch (MessagingException | IOException broken) {
                throw new AssertionError(broken);
            }
        }
        return found;
    }

    private static void read(Outside outside, Part part, List<String> found) throws MessagingException, IOException {
        for (Header header : Collections.list(part.getAllHeaders())) {
            found.addAll(outside.tells("mail", header.getName() + ": " + MimeUtility.decodeText(header.getValue())));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                read(outside, parts.getBodyPart(at), found);
            }
        } else if (part.getContent() instanceof String words) {
            found.addAll(outside.tells("mail", words));
        } else {
            found.addAll(
                    outside.tells("mail", new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
        }
    }
}
