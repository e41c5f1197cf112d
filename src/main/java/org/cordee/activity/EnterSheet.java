package org.cordee.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.WorkPlace;
import org.cordee.placement.WorkPlaces;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The référent or the deputy copies the monthly paper sheet of a peer who asked for it. */
@Component
class EnterSheet {

    private final WorkPlaces places;
    private final ActRules rules;
    private final ActStore acts;

    EnterSheet(WorkPlaces places, ActRules rules, ActStore acts) {
        this.places = places;
        this.rules = rules;
        this.acts = acts;
    }

    /**
     * How many acts were written, or what is wrong in which line: the field of a problem is the form's, a dash, the
     * line's number from 0.
     */
    @Transactional
    public Outcome<Integer> handle(Actor.Person actor, UUID placement, List<Line> lines) {
        LogPolicy.mayEnterPaper(actor);
        if (lines.isEmpty()) {
            return Outcome.refused(Problem.ofAll("error.activity.sheet.empty"));
        }
        WorkPlace place = places.ledBy(actor, placement);
        List<ActFacts> facts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Line line : lines) {
            rules.judge(line.entry(), place, null).fold(facts::add, found -> problems.addAll(line.placed(found)));
        }
        return problems.isEmpty()
                ? Outcome.done(acts.insertSheet(facts, actor.account()))
                : Outcome.refused(new Problems(problems));
    }

    /** One line of the sheet, by its number in the form. */
    record Line(int number, ActEntry entry) {
        List<Problem> placed(Problems found) {
            return found.all().stream()
                    .map(problem -> new Problem(problem.field() + "-" + number, problem.key(), problem.arguments()))
                    .toList();
        }
    }
}
