package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything one page says about a placement, as the actor may see it.
 *
 * @param seatUntil until when a place that came free is kept for this peer, or null
 */
record PlacementDetail(
        Placement placement,
        Names names,
        Sheet sheet,
        boolean hospital,
        @Nullable LocalDate seatUntil) {

    /** The names behind the ids; null where there is none or the actor may not know it. */
    record Names(
            @Nullable String peer,
            String structure,
            @Nullable String unit,
            @Nullable String association,
            @Nullable String trainingBody,
            @Nullable String referent,
            @Nullable String deputy) {
        String place() {
            return unit == null ? structure : unit + ", " + structure;
        }
    }

    /**
     * How the sheet is shared, for those who write it.
     *
     * @param serial of the link for the staff room, or null
     * @param named whether the peer wants their working name on it
     * @param account the account of the peer, for whoever may hand over a device to them
     */
    record Sheet(
            @Nullable UUID serial, boolean named, @Nullable UUID account) {}

    /** A paper asked for, and whether it is there. */
    record Paper(PaperRule rule, boolean present, @Nullable LocalDate validUntil, boolean expired) {}

    /** A paper as marked. */
    record Marked(String kind, @Nullable LocalDate validUntil) {}

    static List<Paper> papers(List<PaperRule> rules, List<Marked> marked, LocalDate today) {
        return rules.stream()
                .map(rule -> marked.stream()
                        .filter(mark -> mark.kind().equals(rule.code()))
                        .findFirst()
                        .map(mark -> paper(rule, mark, today))
                        .orElseGet(() -> new Paper(rule, false, null, false)))
                .toList();
    }

    private static Paper paper(PaperRule rule, Marked mark, LocalDate today) {
        LocalDate until = mark.validUntil();
        boolean expired = until != null && until.isBefore(today);
        return new Paper(rule, !expired, until, expired);
    }
}
