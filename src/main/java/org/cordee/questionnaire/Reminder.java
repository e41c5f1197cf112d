package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * A plain sentence to the structure about what it asks. Nobody who answers is ever reminded of anything.
 *
 * @param round null when the round is still to be opened
 * @param day what the sentence names
 */
record Reminder(
        Kind kind,
        Respondent group,
        String moment,
        @Nullable UUID round,
        LocalDate day) {

    /** What it is about. */
    enum Kind {
        FEW_ANSWERS,
        LAST_WEEK,
        TO_CLOSE,
        TO_COUNT,
        NEXT_MOMENT,
        POSTER;

        /** The word of its messages. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Reminder about(Kind kind, Round round, LocalDate day) {
        return new Reminder(kind, round.respondent(), round.moment(), round.id(), day);
    }

    /** Which questionnaire, as a title. */
    String title(PageContext ctx) {
        return ctx.t("questionnaire.group." + group.code()) + ", " + ctx.t("asking.moment." + moment);
    }

    String words(PageContext ctx) {
        return ctx.t("asking.reminder." + kind.code(), ctx.date(day));
    }

    /** Where to act on it. */
    String address() {
        return switch (kind) {
            case NEXT_MOMENT -> "/measures/new?group=" + group.code();
            case POSTER -> "/measures/" + round + "/poster";
            default -> "/measures/" + round;
        };
    }
}
