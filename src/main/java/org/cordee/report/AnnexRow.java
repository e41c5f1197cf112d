package org.cordee.report;

import java.util.List;
import java.util.Locale;
import org.cordee.placement.EngagementLevel;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Period;
import org.cordee.statistics.Unit;
import org.jspecify.annotations.Nullable;

/** The rows of the annual annex, the same and in the same order for every structure and for the region. */
enum AnnexRow {
    ACTIVE_PEERS(Unit.PERSONS),
    ACTS(Unit.ACTS),
    HOURS(Unit.HOURS),
    GROUPS(Unit.GROUPS),
    ATTENDANCES(Unit.ATTENDANCES),
    LEVEL_INFORMATION(Unit.ACTS),
    LEVEL_CONSULTATION(Unit.ACTS),
    LEVEL_COLLABORATION(Unit.ACTS),
    LEVEL_PARTNERSHIP(Unit.ACTS),
    LEVEL_NONE(Unit.ACTS),
    TRAINING_HOURS(Unit.HOURS),
    PLACES_OFFERED(Unit.PLACES),
    PLACES_HELD(Unit.PLACES);

    /** The rows that add up to the acts, each act having one level or none. */
    static final List<AnnexRow> LEVELS =
            List.of(LEVEL_INFORMATION, LEVEL_CONSULTATION, LEVEL_COLLABORATION, LEVEL_PARTNERSHIP, LEVEL_NONE);

    /** The rows counted from the log. */
    static final List<AnnexRow> WORK = List.of(
            ACTS,
            HOURS,
            GROUPS,
            ATTENDANCES,
            LEVEL_INFORMATION,
            LEVEL_CONSULTATION,
            LEVEL_COLLABORATION,
            LEVEL_PARTNERSHIP,
            LEVEL_NONE,
            TRAINING_HOURS);

    private final Unit unit;

    AnnexRow(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    /** Hours are counted in minutes and shown in whole hours. */
    boolean inMinutes() {
        return unit == Unit.HOURS;
    }

    boolean isLevel() {
        return LEVELS.contains(this);
    }

    static AnnexRow ofLevel(@Nullable EngagementLevel level) {
        return level == null ? LEVEL_NONE : valueOf("LEVEL_" + level.name());
    }

    String key() {
        return "report.row." + word();
    }

    Basis basis(Period period) {
        return new Basis(unit, period, "report.method." + word());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
