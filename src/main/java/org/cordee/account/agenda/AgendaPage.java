package org.cordee.account.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.time.Agenda;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One's dates, and how they leave.
 *
 * @param dates what a calendar would show now
 * @param address the whole address of the link just made, shown once; null otherwise
 * @param mail whether invitations can be sent here to this person
 */
record AgendaPage(
        boolean isOpen, List<Agenda.Slot> dates, @Nullable String address, Mail mail, Form form) implements Page {

    /** Whether invitations can be sent. */
    enum Mail {
        POSSIBLE,
        NO_ADDRESS,
        NO_SERVER;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String template() {
        return "account/agenda/agenda";
    }

    @Override
    public String titleKey() {
        return "agenda.title";
    }

    @Override
    public String windowTitleKey() {
        return "agenda.window";
    }

    boolean mayMail() {
        return mail == Mail.POSSIBLE;
    }

    /** The address as a QR code, to be photographed by the phone whose calendar it is. */
    QrCode qr() {
        return QrCode.of(Objects.requireNonNull(address));
    }
}
