package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * One round: how far it has gone, what it asks, its link, its end.
 *
 * @param seen the round, how far it has gone, and whether its poster was made
 * @param reminders what is to be done about it, if anything
 * @param parts the names of the instruments with the number of items asked
 * @param code the code of its link
 * @param link its address, whose fragment no server ever receives
 */
record RoundPage(
        Reminders.Seen seen,
        List<Reminder> reminders,
        List<NewRoundPage.Part> parts,
        String code,
        String link,
        LocalDate today,
        Form form)
        implements Page {

    Round round() {
        return seen.round();
    }

    Flow flow() {
        return seen.flow();
    }

    QrCode qr() {
        return QrCode.of(link);
    }

    /** Whether only forms on paper are taken any more. */
    boolean isPaperOnly() {
        return !round().isOpen(today) && round().takes(AnswerMode.PAPER, today);
    }

    @Override
    public String template() {
        return "questionnaire/round";
    }

    @Override
    public String titleKey() {
        return "asking.round.title." + round().respondent().code();
    }
}
