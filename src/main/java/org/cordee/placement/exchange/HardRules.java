package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cordee.placement.PlacementStatus;

/**
 * What keeps a place out of the suggestions whatever its merits. Where a peer goes is not among them: a place they did
 * not tick never reaches these rules.
 */
final class HardRules {

    private HardRules() {}

    /** Why a place is out. */
    enum Rule {
        STATUS,
        MINORS,
        CAPACITY,
        DATES,
        PAPERS,
        DISTANCE
    }

    static boolean allow(Request request, OpenSeat seat, List<ExchangeRules.StatusRule> statuses, LocalDate today) {
        return broken(request, seat, statuses, today).isEmpty();
    }

    /** Every rule that keeps this place out; empty when it may be suggested. */
    static Set<Rule> broken(Request request, OpenSeat seat, List<ExchangeRules.StatusRule> statuses, LocalDate today) {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        RequestDraft asked = request.asked();
        LocalDate from = seat.from(asked.startsOn());
        LocalDate to = seat.to(asked.endsOn());
        add(broken, Rule.STATUS, possible(asked, seat, statuses).isEmpty());
        add(broken, Rule.MINORS, seat.wishes().minors() && !asked.wishes().minors());
        add(broken, Rule.CAPACITY, seat.free() < 1);
        add(broken, Rule.DATES, to.isBefore(from) || to.isBefore(today));
        add(broken, Rule.PAPERS, expired(asked, from.isBefore(today) ? today : from));
        add(broken, Rule.DISTANCE, tooFar(asked.mobility(), seat.where()));
        return broken;
    }

    /** The footings asked for that this place takes, by its kind and by its managing body. */
    static List<PlacementStatus> possible(RequestDraft asked, OpenSeat seat, List<ExchangeRules.StatusRule> statuses) {
        return asked.statuses().stream()
                .filter(status -> seat.kind().statuses().contains(status))
                .filter(status -> statuses.stream().noneMatch(rule -> refuses(rule, status, asked, seat)))
                .toList();
    }

    private static boolean refuses(
            ExchangeRules.StatusRule rule, PlacementStatus status, RequestDraft asked, OpenSeat seat) {
        boolean excused = rule.unless().equals("association") && asked.bodies().association() != null;
        return rule.status().equals(status.code())
                && rule.body().equals("hospital")
                && seat.where().hospital()
                && !excused;
    }

    private static boolean expired(RequestDraft asked, LocalDate first) {
        LocalDate until = asked.papersUntil();
        return until != null && until.isBefore(first);
    }

    private static boolean tooFar(RequestDraft.Mobility mobility, OpenSeat.Where where) {
        Integer most = mobility.mostKm();
        Double km = where.km();
        return most != null && km != null && km > most;
    }

    private static void add(Set<Rule> broken, Rule rule, boolean isBroken) {
        if (isBroken) {
            broken.add(rule);
        }
    }
}
