package org.cordee.questionnaire.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.questionnaire.result.ChangeResult.Precision;
import org.cordee.questionnaire.result.ChangeResult.ResponseFlow;
import org.cordee.questionnaire.result.ChangeResult.Shares;
import org.cordee.questionnaire.result.ChangeResult.Verdict;
import org.cordee.questionnaire.result.Estimates.Span;
import org.cordee.questionnaire.result.Estimates.Split;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.Contributions;
import org.cordee.statistics.Estimate;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Interval;
import org.cordee.statistics.Period;
import org.cordee.statistics.Proportion;
import org.cordee.statistics.Unit;
import org.jspecify.annotations.Nullable;

/** A change as it was let out, told in the figures of a circle: each passes the circle's thresholds once more. */
record StoredResult(ResultKey key, LocalDate through, ClaimLevel level, Estimates estimates) {

    private static final int GOOD = 100;

    ChangeResult told(ScaleFacts facts, Circle circle) {
        return new ChangeResult(
                facts,
                key.respondent(),
                key.moment(),
                count(estimates.answers().total(), circle),
                figure(estimates.change(), circle),
                shares(circle),
                level,
                precision(),
                verdict(facts),
                flow(circle),
                estimates.cautions(),
                through);
    }

    /** A statistic of these answers, in points. */
    Figure figure(Span span, Circle circle) {
        return figure(span, circle, Unit.POINTS);
    }

    Figure figure(Span span, Circle circle, Unit unit) {
        return circle.statistic(estimate(span, estimates.answers()), key.population(), basis(unit, "change"));
    }

    /** A statistic of some of these answers, in points. */
    Figure figure(Span span, Contributions answers, Circle circle) {
        return circle.statistic(estimate(span, answers), key.population(), basis(Unit.POINTS, "change"));
    }

    private Estimate estimate(Span span, Contributions answers) {
        Interval limits = span.limits();
        return new Estimate(
                BigDecimal.valueOf(span.value()),
                limits == null ? null : BigDecimal.valueOf(Math.min(limits.low(), span.value())),
                limits == null ? null : BigDecimal.valueOf(Math.max(limits.high(), span.value())),
                answers,
                level.rung());
    }

    private Shares shares(Circle circle) {
        Split split = estimates.split();
        if (split == null) {
            Figure absent = new Figure.Absent(basis(Unit.PERSONS, "shares"));
            return new Shares(0, absent, absent, absent, absent);
        }
        return new Shares(
                split.threshold(),
                part(split.improved(), circle),
                part(split.unchanged(), circle),
                part(split.worse(), circle),
                part(split.notImproved(), circle));
    }

    private Figure part(@Nullable Long people, Circle circle) {
        Basis basis = basis(Unit.PERSONS, "shares");
        return people == null ? new Figure.Masked(basis) : circle.persons(people, key.population(), basis);
    }

    private ResponseFlow flow(Circle circle) {
        Estimates.Flow flow = estimates.flow();
        Long invited = flow.invited();
        Long first = flow.first();
        Figure cards = invited == null
                ? new Figure.Absent(basis(Unit.CARDS, "flow"))
                : Figure.Work.of(invited, basis(Unit.CARDS, "flow"));
        Figure began = first == null ? new Figure.Masked(basis(Unit.PERSONS, "flow")) : count(first, circle);
        return new ResponseFlow(cards, began, count(estimates.answers().total(), circle), retained(first, circle));
    }

    private Figure retained(@Nullable Long first, Circle circle) {
        Basis basis = basis(Unit.PERCENT, "flow");
        if (first == null || first == 0) {
            return new Figure.Masked(basis);
        }
        long again = estimates.answers().total();
        Proportion share = Proportion.wilson(again, first);
        Contributions of = circle == Circle.REGION ? asSpread(first) : new Contributions(1, first, first);
        Estimate percent = new Estimate(
                BigDecimal.valueOf(100 * share.estimate()),
                BigDecimal.valueOf(100 * share.interval().low()),
                BigDecimal.valueOf(100 * share.interval().high()),
                of,
                ClaimLevel.ACTIVITY.rung());
        return circle.share(percent, new Circle.Share(again, false), key.population(), basis);
    }

    /** Those who began, over the structures as those who came back are. */
    private Contributions asSpread(long first) {
        Contributions again = estimates.answers();
        double share = (double) again.greatest() / again.total();
        return new Contributions(again.structures(), first, Math.min(first, (long) Math.ceil(share * first)));
    }

    private Figure count(long people, Circle circle) {
        return circle.persons(people, key.population(), basis(Unit.PERSONS, "flow"));
    }

    private Basis basis(Unit unit, String method) {
        return new Basis(unit, new Period(estimates.from(), through), "result.method." + method);
    }

    private Precision precision() {
        long answers = estimates.answers().total();
        if (answers < ChangeEstimation.DETAILED) {
            return Precision.IMPRECISE;
        }
        return answers < GOOD ? Precision.USABLE : Precision.GOOD;
    }

    private Verdict verdict(ScaleFacts facts) {
        return Optional.ofNullable(estimates.change().limits())
                .map(limits -> Verdicts.of(limits, facts.smallestChange()))
                .orElse(Verdict.NOT_JUDGED);
    }
}
