package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the team fears or hopes, said in one line. Nobody's name is kept.
 *
 * @param answer what the team answers, or null
 * @param owner who looks for the answer, or null
 */
record Fear(
        UUID id,
        UUID path,
        Said said,
        @Nullable Answer answer,
        @Nullable Owner owner,
        int version) {

    static final int LONGEST = 200;
    static final int LONGEST_ANSWER = 300;
    static final int SHORTEST = 3;

    /** A fear asks for an answer; a hope is kept as it is. */
    public enum Kind {
        FEAR,
        HOPE;

        /** The word used in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was said.
     *
     * @param by the function of whoever said it, or null: without a name
     */
    record Said(Kind kind, String words, @Nullable String by, LocalDate on) {}

    /** What the team answers, and since when. */
    record Answer(String words, LocalDate on) {}

    /**
     * Who looks for an answer, and until when: a function or an account, never both.
     *
     * @param name of the account, null once it left the team
     */
    record Owner(
            @Nullable String function,
            @Nullable UUID account,
            @Nullable String name,
            LocalDate dueOn) {

        boolean isThere() {
            return function != null || name != null;
        }
    }

    /** A fear with neither an answer nor anybody who looks for one. */
    boolean isOpen() {
        return said.kind() == Kind.FEAR && answer == null && !isOwned();
    }

    boolean isOwned() {
        return owner != null && owner.isThere();
    }

    boolean isAwaited() {
        return answer == null && isOwned();
    }

    /** Whether the day somebody was to answer by has gone. */
    boolean isLate(LocalDate today) {
        return isAwaited() && owner != null && owner.dueOn().isBefore(today);
    }
}
