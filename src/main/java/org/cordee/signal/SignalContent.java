package org.cordee.signal;

import java.util.List;
import java.util.Map;

/**
 * Who is told what, when, and from which thresholds on.
 *
 * @param laterDays how long "tell me again" is silent
 * @param doneDays how long "already done" is believed before the fact is told again
 * @param sharedDays how long what a peer shared stays with its reader
 */
record SignalContent(int laterDays, int doneDays, int sharedDays, List<Rule> signals) {

    /**
     * One signal.
     *
     * @param first who is told first
     * @param second who is told second
     * @param byShare whether the second is told by the peer's act alone
     * @param after days after which the second is told
     */
    record Rule(String code, String first, String second, boolean byShare, int after, Map<String, Integer> limits) {

        int limit(String name) {
            Integer limit = limits.get(name);
            if (limit == null) {
                throw new IllegalStateException("signal " + code + " has no limit " + name);
            }
            return limit;
        }
    }

    Rule rule(String code) {
        return signals.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no signal " + code));
    }
}
