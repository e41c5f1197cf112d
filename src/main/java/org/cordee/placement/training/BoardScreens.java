package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.placement.AgreementStanding;
import org.cordee.placement.PresenceRules;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the board of a training body: three questions to the database, whatever the number of trainees. */
@Component
@Transactional(readOnly = true)
class BoardScreens {

    private static final int PAGE = 50;
    private static final int REMINDED = 500;

    private final BoardQueries queries;
    private final AgreementStanding agreements;
    private final PresenceRules rules;
    private final Today today;

    BoardScreens(BoardQueries queries, AgreementStanding agreements, PresenceRules rules, Today today) {
        this.queries = queries;
        this.agreements = agreements;
        this.rules = rules;
        this.today = today;
    }

    /** The calendar year the teaching year of today began in. */
    public int thisYear() {
        return rules.teachingYear(today.date()).getYear();
    }

    /**
     * Which trainees.
     *
     * @param cohort the one cohort, or null for the teaching year
     */
    record Which(int year, @Nullable UUID cohort) {}

    public BoardPage board(Actor.Person actor, Which which, @Nullable UUID before, Problems problems) {
        List<BoardQueries.OfCourse> cohorts = queries.cohorts();
        BoardQueries.OfCourse shown = shown(cohorts, which.cohort());
        BoardQueries.Period period = period(actor, which.year(), shown);
        List<BoardLine> found = queries.page(period, before, PAGE + 1);
        List<BoardLine> page = found.subList(0, Math.min(PAGE, found.size()));
        return new BoardPage(
                which.year(),
                thisYear(),
                new BoardPage.Courses(cohorts, shown),
                queries.steps(period),
                lines(page),
                found.size() > PAGE ? page.get(PAGE - 1).placement() : null,
                problems);
    }

    /** Every line, five hundred at most, that waits for somebody else than the school. */
    public List<BoardPage.Line> waiting(Actor.Person actor, Which which) {
        return all(actor, which).stream()
                .filter(line -> line.stuck() != null && line.stuck().whose() != Stuck.Whose.SCHOOL)
                .toList();
    }

    /** Every line, five hundred at most. */
    public List<BoardPage.Line> all(Actor.Person actor, Which which) {
        BoardQueries.OfCourse shown = shown(queries.cohorts(), which.cohort());
        return lines(queries.page(period(actor, which.year(), shown), null, REMINDED));
    }

    private static BoardQueries.@Nullable OfCourse shown(List<BoardQueries.OfCourse> cohorts, @Nullable UUID cohort) {
        return cohort == null
                ? null
                : cohorts.stream()
                        .filter(each -> each.id().equals(cohort))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("cohort " + cohort));
    }

    /** A teaching year, or the days of a cohort and the year before: some had their place when they joined. */
    private BoardQueries.Period period(Actor.Person actor, int year, BoardQueries.@Nullable OfCourse shown) {
        LocalDate first = rules.teachingYear(LocalDate.of(year, 12, 31));
        return shown == null
                ? new BoardQueries.Period(
                        actor.scopeOrStop(), first, first.plusYears(1).minusDays(1), null)
                : new BoardQueries.Period(
                        actor.scopeOrStop(), shown.startsOn().minusYears(1), shown.endsOn(), shown.id());
    }

    private List<BoardPage.Line> lines(List<BoardLine> found) {
        Map<UUID, AgreementStanding.Step> standing =
                agreements.of(found.stream().map(BoardLine::placement).collect(Collectors.toSet()));
        LocalDate day = today.date();
        return found.stream()
                .map(line -> {
                    AgreementStanding.Step agreement =
                            standing.getOrDefault(line.placement(), AgreementStanding.Step.NONE);
                    return new BoardPage.Line(
                            line, agreement, Stuck.of(line, agreement, day).orElse(null));
                })
                .toList();
    }
}
