package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything one page says about a placement, as the actor may see it.
 *
 * @param body which managing body's law it is under
 * @param seatUntil until when a place that came free is kept for this peer, or null
 */
record PlacementDetail(
        Placement placement,
        Names names,
        Sheet sheet,
        ManagingBody body,
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

    /**
     * A paper asked for, and how it stands.
     *
     * @param marked how it was marked; null when it was not
     */
    record Paper(
            PaperRule rule,
            PaperStanding standing,
            @Nullable Marked marked) {
        public boolean isThere() {
            return standing.isThere();
        }
    }

    /**
     * A paper as marked.
     *
     * @param by who checked, for a check of the criminal record only
     */
    record Marked(
            String kind,
            LocalDate on,
            @Nullable LocalDate validUntil,
            @Nullable String by) {}

    static List<Paper> papers(List<PaperRule> rules, List<Marked> marks, List<Integer> warnings, LocalDate today) {
        Map<String, Marked> byKind = marks.stream().collect(Collectors.toMap(Marked::kind, Function.identity()));
        return rules.stream()
                .map(rule -> paper(rule, byKind.get(rule.code()), warnings, today))
                .toList();
    }

    private static Paper paper(PaperRule rule, @Nullable Marked mark, List<Integer> warnings, LocalDate today) {
        return mark == null
                ? new Paper(rule, PaperStanding.MISSING, null)
                : new Paper(rule, PaperStanding.on(today, mark.validUntil(), warnings), mark);
    }
}
