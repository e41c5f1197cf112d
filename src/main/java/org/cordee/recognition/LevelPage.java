package org.cordee.recognition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cordee.activity.LevelShares;
import org.cordee.placement.EngagementLevel;
import org.cordee.placement.MissionSummary;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/**
 * What the mission promised beside what the log shows, level by level, quarter by quarter.
 *
 * @param own whether the peer reads it
 * @param afterDays how long after a quarter the référent sees it without being shown
 */
record LevelPage(
        PlacementSummary placement, List<MissionSummary> missions, List<Quarter> quarters, boolean own, int afterDays)
        implements Page {

    /** One quarter that is over; no share where there was too little, or it is not told yet. */
    record Quarter(LocalDate start, List<LevelShares.Share> shares, boolean shared) {
        int percent(EngagementLevel level) {
            return shares.stream()
                    .filter(share -> share.level() == level)
                    .mapToInt(LevelShares.Share::percent)
                    .findFirst()
                    .orElse(0);
        }

        LocalDate end() {
            return start.plusMonths(3).minusDays(1);
        }
    }

    @Override
    public String template() {
        return "recognition/levels";
    }

    @Override
    public String titleKey() {
        return "recognition.levels";
    }

    @Override
    public String windowTitleKey() {
        return "recognition.window";
    }

    EngagementLevel[] levels() {
        return EngagementLevel.values();
    }

    long promised(EngagementLevel level) {
        return missions.stream().filter(mission -> mission.level() == level).count();
    }

    String href() {
        return "/placements/" + placement.id() + "/levels";
    }

    /** What it comes to in one sentence: the mission promised deciding together, and the log shows mostly information. */
    String reading(PageContext ctx, Quarter quarter) {
        boolean decides = Arrays.stream(EngagementLevel.values())
                .filter(level -> level.compareTo(EngagementLevel.COLLABORATION) >= 0)
                .anyMatch(level -> promised(level) > 0);
        int together = quarter.percent(EngagementLevel.COLLABORATION) + quarter.percent(EngagementLevel.PARTNERSHIP);
        String key = !decides ? "plain" : together >= 50 ? "kept" : together >= 20 ? "part" : "far";
        return ctx.t("recognition.levels.reading." + key);
    }
}
