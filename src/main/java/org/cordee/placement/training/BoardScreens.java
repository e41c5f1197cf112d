package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.placement.AgreementStanding;
import org.cordee.placement.PresenceRules;
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

    public BoardPage board(Actor.Person actor, int year, @Nullable UUID before, Problems problems) {
        BoardQueries.Period period = period(actor, year);
        List<BoardLine> found = queries.page(period, before, PAGE + 1);
        List<BoardLine> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new BoardPage(
                year,
                thisYear(),
                queries.steps(period),
                lines(shown),
                found.size() > PAGE ? shown.get(PAGE - 1).placement() : null,
                problems);
    }

    /** Every line of the period, five hundred at most, that waits for somebody else than the school. */
    public List<BoardPage.Line> waiting(Actor.Person actor, int year) {
        return lines(queries.page(period(actor, year), null, REMINDED)).stream()
                .filter(line -> line.stuck() != null && line.stuck().whose() != Stuck.Whose.SCHOOL)
                .toList();
    }

    private BoardQueries.Period period(Actor.Person actor, int year) {
        LocalDate first = rules.teachingYear(LocalDate.of(year, 12, 31));
        return new BoardQueries.Period(
                actor.scopeOrStop(), first, first.plusYears(1).minusDays(1));
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
