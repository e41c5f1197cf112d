package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cordee.placement.AgreementStanding;
import org.jspecify.annotations.Nullable;

/**
 * Why a trainee does not go on, and whose act unblocks it.
 *
 * @param why the word of the reason in message keys
 */
record Stuck(String why, Whose whose) {

    /** Who acts. */
    enum Whose {
        PEER,
        TUTOR,
        DIRECTOR,
        /** The reader of the board. */
        SCHOOL;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The first thing that waits, if any; nothing while all goes its way. */
    static Optional<Stuck> of(BoardLine line, AgreementStanding.Step agreement, LocalDate today) {
        return Optional.ofNullable(
                switch (line.step()) {
                    case PLACED -> yes(line.yes());
                    case AGREEMENT -> agreement(line, agreement, today);
                    case RUNNING, MIDTERM -> running(line, today);
                    case DONE -> line.sent() ? null : new Stuck("grid", Whose.PEER);
                });
    }

    private static @Nullable Stuck yes(BoardLine.Yes yes) {
        if (!yes.school()) {
            return new Stuck("yes", Whose.SCHOOL);
        }
        if (!yes.peer()) {
            return new Stuck("yes", Whose.PEER);
        }
        return yes.structure() ? null : new Stuck("yes", Whose.DIRECTOR);
    }

    private static @Nullable Stuck agreement(BoardLine line, AgreementStanding.Step agreement, LocalDate today) {
        if (!line.ready().tutored()) {
            return new Stuck("tutor", Whose.DIRECTOR);
        }
        AgreementStanding.Step reached = line.ready().papers() ? AgreementStanding.Step.SIGNED : agreement;
        return switch (reached) {
            case NONE -> new Stuck("unwritten", Whose.TUTOR);
            case WRITTEN -> new Stuck("unsent", Whose.TUTOR);
            case SIGNING -> new Stuck("signing", Whose.DIRECTOR);
            case REFUSED -> new Stuck("refused", Whose.DIRECTOR);
            case SIGNED -> {
                LocalDate day = line.dates().startsOn();
                yield day == null || day.isBefore(today) ? new Stuck("start", Whose.TUTOR) : null;
            }
        };
    }

    private static @Nullable Stuck running(BoardLine line, LocalDate today) {
        if (!line.ready().tutored()) {
            return new Stuck("tutor", Whose.DIRECTOR);
        }
        LocalDate due = line.midterm().due();
        if (line.midterm().isDone() || due == null || due.isAfter(today)) {
            return null;
        }
        return new Stuck("midterm", Whose.valueOf(line.midterm().awaits().get(0).toUpperCase(Locale.ROOT)));
    }
}
