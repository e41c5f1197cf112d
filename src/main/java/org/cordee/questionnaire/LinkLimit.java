package org.cordee.questionnaire;

/**
 * How often a link may be used: four times the cards put out and at least 200 in all, half of it in one day. Who has a
 * link can pass it on, and counts that anybody may inflate would tell nothing.
 */
final class LinkLimit {

    private static final int LEAST = 200;
    private static final int TIMES_THE_CARDS = 4;

    private LinkLimit() {}

    /** How many came by a link, in all and today. */
    record Used(long whole, long today) {}

    static boolean isReached(Used used, Round round) {
        long most = Math.max(LEAST, (long) TIMES_THE_CARDS * round.cardsPutOut());
        return used.whole() >= most || used.today() >= most / 2;
    }
}
