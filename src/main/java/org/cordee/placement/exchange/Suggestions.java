package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cordee.placement.PlacementStatus;
import org.jspecify.annotations.Nullable;

/** Ranks the places that may be suggested for one request: pure, the same answer for the same question. */
final class Suggestions {

    private static final int NEAR_KM = 30;

    private final Request request;
    private final ExchangeRules.Weights weights;

    private Suggestions(Request request, ExchangeRules.Weights weights) {
        this.request = request;
        this.weights = weights;
    }

    /** The best places first, at most so many; whatever a hard rule keeps out leaves no trace. */
    static List<Suggestion> rank(
            Request request, List<OpenSeat> seats, ExchangeRules rules, LocalDate today, int most) {
        Suggestions suggestions = new Suggestions(request, rules.weights());
        return seats.stream()
                .filter(seat -> HardRules.allow(request, seat, rules.statuses(), today))
                .map(suggestions::judged)
                .sorted(Comparator.comparingDouble(Judged::points)
                        .reversed()
                        .thenComparing(judged -> judged.suggestion().seat().period()))
                .limit(most)
                .map(Judged::suggestion)
                .toList();
    }

    private record Judged(Suggestion suggestion, double points) {}

    private Judged judged(OpenSeat seat) {
        RequestDraft asked = request.asked();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(distance(seat.where().km()));
        boolean whole =
                !seat.startsOn().isAfter(asked.startsOn()) && !seat.endsOn().isBefore(asked.endsOn());
        reasons.add(
                whole
                        ? Reason.of(Reason.Kind.WHOLE_PERIOD, weights.wholePeriod())
                        : Reason.of(Reason.Kind.PART_OF_PERIOD, 0));
        wishes(reasons, asked.wishes(), seat.wishes());
        hours(reasons, asked.weeklyHours(), seat.weeklyHours());
        comfort(reasons, asked, seat.comfort());
        Suggestion suggestion = new Suggestion(seat, seat.from(asked.startsOn()), seat.to(asked.endsOn()), reasons);
        return new Judged(suggestion, suggestion.points());
    }

    private Reason distance(@Nullable Double km) {
        if (km == null) {
            return Reason.of(Reason.Kind.DISTANCE_UNKNOWN, weights.unknownDistance());
        }
        double points = weights.perKm() * Math.min(km, weights.farthestKm());
        return new Reason(km <= NEAR_KM ? Reason.Kind.NEAR : Reason.Kind.FAR, List.of(), Math.round(km), points);
    }

    private void wishes(List<Reason> reasons, Wishes asked, Wishes offered) {
        shared(reasons, asked.moments(), offered.moments(), Reason.Kind.MOMENTS, Reason.Kind.NO_MOMENT);
        shared(reasons, asked.formats(), offered.formats(), Reason.Kind.FORMATS, Reason.Kind.NO_FORMAT);
        shared(reasons, asked.publics(), offered.publics(), Reason.Kind.PUBLICS, null);
    }

    private void shared(
            List<Reason> reasons,
            List<String> asked,
            List<String> offered,
            Reason.Kind some,
            Reason.@Nullable Kind none) {
        double each = weight(some);
        if (asked.isEmpty() || offered.isEmpty()) {
            return;
        }
        List<String> both = asked.stream().filter(offered::contains).toList();
        if (!both.isEmpty()) {
            reasons.add(new Reason(some, both, 0, each * both.size()));
        } else if (none != null) {
            reasons.add(Reason.of(none, -each));
        }
    }

    private double weight(Reason.Kind some) {
        return switch (some) {
            case MOMENTS -> weights.moment();
            case FORMATS -> weights.format();
            default -> weights.audience();
        };
    }

    private void hours(List<Reason> reasons, @Nullable Integer asked, @Nullable Integer offered) {
        if (asked == null || offered == null) {
            return;
        }
        reasons.add(
                offered <= asked
                        ? new Reason(Reason.Kind.HOURS_FIT, List.of(), offered, weights.hoursFit())
                        : new Reason(Reason.Kind.HOURS_OVER, List.of(), offered, weights.hoursOver()));
    }

    private void comfort(List<Reason> reasons, RequestDraft asked, OpenSeat.Comfort comfort) {
        if (comfort.tutor()) {
            reasons.add(Reason.of(Reason.Kind.TUTOR, weights.tutor()));
        } else if (asked.statuses().contains(PlacementStatus.TRAINEE)) {
            reasons.add(Reason.of(Reason.Kind.NO_TUTOR, -weights.tutor()));
        }
        if (comfort.peerPresent()) {
            reasons.add(Reason.of(Reason.Kind.PEER_PRESENT, weights.peerPresent()));
        }
        access(reasons, asked.mobility().access(), comfort.access());
        if (comfort.meals() != Meals.NONE) {
            reasons.add(Reason.of(Reason.Kind.MEALS, weights.meals()));
        }
        if (comfort.travel() != Travel.NONE) {
            reasons.add(Reason.of(Reason.Kind.TRAVEL, weights.travel()));
        }
    }

    private void access(List<Reason> reasons, List<Access> needed, List<Access> offered) {
        List<String> met =
                needed.stream().filter(offered::contains).map(Access::code).toList();
        List<String> missing = needed.stream()
                .filter(access -> !offered.contains(access))
                .map(Access::code)
                .toList();
        if (!met.isEmpty()) {
            reasons.add(new Reason(Reason.Kind.ACCESS, met, 0, weights.access() * met.size()));
        }
        if (!missing.isEmpty()) {
            reasons.add(new Reason(Reason.Kind.ACCESS_MISSING, missing, 0, weights.accessMissing() * missing.size()));
        }
    }
}
