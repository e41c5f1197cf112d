package org.cordee.structure.finess;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what a row says of its position into degrees, or says why not. */
final class PositionJudge {
    private static final int DEGREES = 360;

    private PositionJudge() {}

    /** A position, or none, with what is odd about it. */
    record Judged(@Nullable Position position, Set<Notice> notices) {
        private static Judged none(Notice notice) {
            return new Judged(null, Set.of(notice));
        }
    }

    static Judged judge(RawPosition raw, String department) {
        if (raw instanceof RawPosition.Projected projected) {
            return projected(projected, department);
        }
        if (raw instanceof RawPosition.Mixed mixed) {
            return mixed(mixed, Zone.of(department));
        }
        return Judged.none(Notice.POSITION_MISSING);
    }

    private static Judged projected(RawPosition.Projected raw, String department) {
        if (Double.isNaN(raw.x()) || Double.isNaN(raw.y())) {
            return Judged.none(Notice.POSITION_MISSING);
        }
        var system = CoordinateSystem.ofSource(raw.source());
        if (system.isEmpty()) {
            return Judged.none(Notice.POSITION_SYSTEM_UNKNOWN);
        }
        var degrees = system.get().degrees(raw.x(), raw.y());
        var position = new Position(degrees.y, degrees.x, PrecisionReader.ofSource(raw.source()));
        boolean plausible = department.isEmpty()
                ? Zone.around(degrees.y, degrees.x).isPresent()
                : Zone.of(department).holds(degrees.y, degrees.x);
        return plausible ? accepted(position, false) : Judged.none(Notice.POSITION_IMPLAUSIBLE);
    }

    private static Judged mixed(RawPosition.Mixed raw, Zone zone) {
        var precision = PrecisionReader.ofAddressKey(raw.addressKey());
        if (zone.holds(raw.latitude(), raw.longitude())) {
            return accepted(new Position(raw.latitude(), raw.longitude(), precision), false);
        }
        return degreesEitherWay(raw.latitude(), raw.longitude(), zone, precision)
                .or(() -> degreesEitherWay(raw.x(), raw.y(), zone, precision))
                .or(() -> metresEitherWay(raw.x(), raw.y(), zone, precision))
                .or(() -> metresEitherWay(raw.latitude(), raw.longitude(), zone, precision))
                .map(position -> accepted(position, true))
                .orElseGet(() -> Judged.none(isSilent(raw) ? Notice.POSITION_MISSING : Notice.POSITION_IMPLAUSIBLE));
    }

    private static Optional<Position> degreesEitherWay(double one, double other, Zone zone, Precision precision) {
        return degrees(one, other, zone, precision).or(() -> degrees(other, one, zone, precision));
    }

    private static Optional<Position> metresEitherWay(double one, double other, Zone zone, Precision precision) {
        return metres(one, other, zone, precision).or(() -> metres(other, one, zone, precision));
    }

    private static Optional<Position> degrees(double latitude, double longitude, Zone zone, Precision precision) {
        return zone.holds(latitude, longitude)
                ? Optional.of(new Position(latitude, longitude, precision))
                : Optional.empty();
    }

    private static Optional<Position> metres(double x, double y, Zone zone, Precision precision) {
        if (!(Math.abs(x) > DEGREES && Math.abs(y) > DEGREES)) {
            return Optional.empty();
        }
        var degrees = CoordinateSystem.ofEpsg(zone.epsg()).degrees(x, y);
        return degrees(degrees.y, degrees.x, zone, precision);
    }

    private static boolean isSilent(RawPosition.Mixed raw) {
        return Double.isNaN(raw.x() + raw.y()) && Double.isNaN(raw.latitude() + raw.longitude());
    }

    private static Judged accepted(Position position, boolean reordered) {
        if (reordered) {
            return new Judged(position, Set.of(Notice.POSITION_REORDERED));
        }
        return new Judged(
                position, position.precision() == Precision.COMMUNE ? Set.of(Notice.POSITION_APPROXIMATE) : Set.of());
    }
}
