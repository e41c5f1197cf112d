package org.cordee.placement.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.placement.AgreementStanding;
import org.cordee.platform.Problems;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * The trainees of a training body, by teaching year: how far each is, who is stuck, why, and whose act unblocks it.
 *
 * @param year the calendar year the teaching year begins in
 * @param next the placement the following page begins before; null on the last
 */
record BoardPage(
        int year,
        int thisYear,
        Map<BoardStep, Long> steps,
        List<Line> lines,
        @Nullable UUID next,
        Problems problems) implements Page {

    /** A trainee, the standing of the agreement, and what is stuck if anything is. */
    record Line(
            BoardLine line,
            AgreementStanding.Step agreement,
            @Nullable Stuck stuck) {}

    @Override
    public String template() {
        return "placement/training/board";
    }

    @Override
    public String titleKey() {
        return "board.title";
    }

    @Override
    public String windowTitleKey() {
        return "board.window";
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of();
    }

    public List<BoardStep> allSteps() {
        return List.of(BoardStep.values());
    }

    public long number(BoardStep step) {
        return steps.getOrDefault(step, 0L);
    }

    public List<Line> stuck() {
        return lines.stream().filter(line -> line.stuck() != null).toList();
    }

    public List<Line> others() {
        return lines.stream().filter(line -> line.stuck() == null).toList();
    }

    /** Whether somebody else than the school is awaited. */
    public boolean reminds() {
        return stuck().stream()
                .flatMap(line -> Stream.ofNullable(line.stuck()))
                .anyMatch(stuck -> stuck.whose() != Stuck.Whose.SCHOOL);
    }

    /** The hours confirmed, out of those agreed when they are known. */
    public String hours(PageContext ctx, BoardLine line) {
        String done = ctx.t("presence.hours", line.hours().confirmed() / 60);
        Integer agreed = line.hours().agreed();
        return agreed == null
                ? ctx.t("presence.confirmed", done)
                : ctx.t("presence.confirmed.of", done, ctx.t("presence.hours", agreed));
    }

    public String code(BoardStep step) {
        return step.code();
    }
}
