package org.cordee.platform.mail;

import java.util.List;
import org.cordee.platform.web.Page;

/**
 * The letters of the installation, without their words.
 *
 * @param sends whether there is a mail server
 */
record OutboxPage(List<OutboxQueries.Line> lines, boolean sends) implements Page {

    @Override
    public String template() {
        return "platform/mail/outbox";
    }

    @Override
    public String titleKey() {
        return "platform.outbox.title";
    }
}
