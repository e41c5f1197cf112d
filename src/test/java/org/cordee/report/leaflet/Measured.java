package org.cordee.report.leaflet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cordee.questionnaire.Benefit;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.questionnaire.result.ChangeResult;
import org.cordee.questionnaire.result.ChangeResult.Caution;
import org.cordee.questionnaire.result.ChangeResult.Precision;
import org.cordee.questionnaire.result.ChangeResult.ResponseFlow;
import org.cordee.questionnaire.result.ChangeResult.Shares;
import org.cordee.questionnaire.result.ChangeResult.Verdict;
import org.cordee.questionnaire.result.Missing;
import org.cordee.reference.Words;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Estimate;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.statistics.Population;
import org.cordee.statistics.Unit;

/** Changes made by hand, as the questionnaire module would give them. */
final class Measured {

    static final LocalDate THROUGH = LocalDate.of(2026, 9, 30);
    private static final Period YEAR = Period.year(2026);
    static final Basis POINTS = new Basis(Unit.POINTS, YEAR, "result.method");

    private Measured() {}

    /** Every benefit, each with another verdict and every caution, longest words first. */
    static List<BenefitResult> everything(Circle circle) {
        Map<Benefit, Verdict> verdicts = Map.of(
                Benefit.STIGMA, Verdict.NO_CLEAR_CHANGE,
                Benefit.HOPE, Verdict.SMALL_RISE,
                Benefit.TEAM, Verdict.DECLINE);
        return Arrays.stream(Benefit.values())
                .map(benefit -> of(
                        benefit,
                        change(
                                circle,
                                verdicts.getOrDefault(benefit, Verdict.RISE_PERHAPS_MATTERING),
                                ClaimLevel.BEFORE_AFTER,
                                42)))
                .toList();
    }

    static BenefitResult of(Benefit benefit, ChangeResult... changes) {
        return new BenefitResult(benefit, List.of(changes), null);
    }

    static BenefitResult missing(Benefit benefit) {
        return new BenefitResult(benefit, List.of(), new Missing(Missing.Reason.NOTHING_ASKED, null));
    }

    /** A change of this verdict, known from answers spread over four structures, or all of one inside it. */
    static ChangeResult change(Circle circle, Verdict verdict, ClaimLevel level, long answers) {
        double value =
                switch (verdict) {
                    case DECLINE -> -12.6;
                    case NO_CLEAR_CHANGE -> -0.4;
                    default -> 17.2;
                };
        return new ChangeResult(
                scale(),
                Respondent.PERSON,
                "m12",
                circle.persons(answers, Population.SUPPORTED, basis(Unit.PERSONS)),
                circle.statistic(estimate(circle, value, level, answers), Population.SUPPORTED, POINTS),
                new Shares(0, absent(), absent(), absent(), absent()),
                level,
                Precision.USABLE,
                verdict,
                new ResponseFlow(
                        circle.persons(200, Population.SUPPORTED, basis(Unit.PERSONS)),
                        circle.persons(90, Population.SUPPORTED, basis(Unit.PERSONS)),
                        circle.persons(answers, Population.SUPPORTED, basis(Unit.PERSONS)),
                        percent(circle, answers)),
                List.of(Caution.FEW_CAME_BACK, Caution.REGRESSION_TO_THE_MEAN, Caution.HOME_MADE),
                THROUGH);
    }

    /** The same change with another figure. */
    static ChangeResult with(ChangeResult one, Figure change) {
        return new ChangeResult(
                one.scale(),
                one.respondent(),
                one.moment(),
                one.persons(),
                change,
                one.shares(),
                one.level(),
                one.precision(),
                one.verdict(),
                one.flow(),
                one.cautions(),
                one.through());
    }

    static Estimate estimate(Circle circle, double value, ClaimLevel level, long answers) {
        return new Estimate(
                BigDecimal.valueOf(value),
                BigDecimal.valueOf(value - 10.3),
                BigDecimal.valueOf(value + 10.3),
                spread(circle, answers),
                level.rung());
    }

    private static Figure percent(Circle circle, long answers) {
        return circle.statistic(
                new Estimate(BigDecimal.valueOf(47), null, null, spread(circle, answers), 0),
                Population.SUPPORTED,
                basis(Unit.PERCENT));
    }

    private static Contributions spread(Circle circle, long answers) {
        long quarter = answers / 4;
        return Contributions.of(
                circle == Circle.REGION ? List.of(quarter, quarter, quarter, answers - 3 * quarter) : List.of(answers));
    }

    private static Figure absent() {
        return new Figure.Absent(basis(Unit.PERSONS));
    }

    private static Basis basis(Unit unit) {
        return new Basis(unit, YEAR, "result.method");
    }

    private static ScaleFacts scale() {
        return new ScaleFacts(
                "essai",
                1,
                "ESSAI",
                "all",
                new Words("Essai", "Trial"),
                0,
                100,
                true,
                true,
                null,
                15.0,
                null,
                null,
                List.of("a"),
                List.of(),
                25,
                false,
                false);
    }
}
