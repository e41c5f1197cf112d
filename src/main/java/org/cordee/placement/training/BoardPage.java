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
        Courses courses,
        Map<BoardStep, Long> steps,
        List<Line> lines,
        @Nullable UUID next,
        Problems problems)
        implements Page {

    /**
     * The cohorts of the school.
     *
     * @param shown the one shown, or null for the year
     */
    record Courses(List<BoardQueries.OfCourse> all, BoardQueries.@Nullable OfCourse shown) {}

    /** A trainee, the standing of the agreement, and what is stuck if anything is. */
    record Line(
            BoardLine line,
            AgreementStanding.Step agreement,
            @Nullable Stuck stuck) {

        /** Whether everybody said yes and no agreement is written, here or elsewhere. */
        boolean lacksAgreement() {
            return line.step() == BoardStep.AGREEMENT
                    && agreement == AgreementStanding.Step.NONE
                    && !line.ready().papers();
        }
    }

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

    /** How many agreements the school can make now. */
    public long toMake() {
        return lines.stream().filter(Line::lacksAgreement).count();
    }

    /** Those without an agreement for whom it is too early. */
    public List<Line> tooEarly() {
        return lines.stream()
                .filter(line -> line.line().step() == BoardStep.PLACED)
                .toList();
    }

    /** What the address of this board says: the cohort, or the year. */
    public String query() {
        BoardQueries.OfCourse shown = courses.shown();
        return shown == null ? "year=" + year : "cohort=" + shown.id();
    }

    /** How many of the cohort have no place yet that the school may know of. */
    public int unplaced() {
        BoardQueries.OfCourse shown = courses.shown();
        long placed = steps.values().stream().mapToLong(Long::longValue).sum();
        return shown == null ? 0 : (int) Math.max(0, shown.members() - placed);
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
