package org.cordee.pathway.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Period;
import org.cordee.statistics.Population;
import org.cordee.statistics.Rating;
import org.cordee.statistics.Unit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds for their screens. A result exists once the round is over, for the team, from five answers on. */
@Component
@Transactional(readOnly = true)
class ReadDiagnosis {

    private static final String METHOD = "diagnosis.method";

    private final DiagnosisQueries queries;
    private final DiagnosisContents contents;
    private final Today today;

    ReadDiagnosis(DiagnosisQueries queries, DiagnosisContents contents, Today today) {
        this.queries = queries;
        this.contents = contents;
        this.today = today;
    }

    /** Where a round stands for its reader. */
    enum Standing {
        /** It takes answers; four or fewer so far. */
        OPEN,
        /** It takes answers; five or more so far. */
        OPEN_ENOUGH,
        /** It takes answers, and how many stays with the team. */
        RUNNING,
        /** It is over, with too few answers. */
        FEW,
        /** It is over and tells something. */
        RESULT,
        /** It is over, and what it tells stays with the team. */
        OVER;

        boolean takesAnswers() {
            return this == OPEN || this == OPEN_ENOUGH || this == RUNNING;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The round; stops when there is none the actor may see. */
    Diagnosis get(UUID id) {
        return queries.find(id).orElseThrow(() -> new NotFound("round " + id));
    }

    List<Diagnosis> ofStructure(UUID structure) {
        return queries.ofStructure(structure);
    }

    Standing standing(Diagnosis round) {
        if (!round.isOver(today.date())) {
            return queries.hasEnough(round.id())
                    .map(enough -> enough ? Standing.OPEN_ENOUGH : Standing.OPEN)
                    .orElse(Standing.RUNNING);
        }
        return queries.answers(round.id())
                .map(many -> many >= Diagnosis.FEWEST ? Standing.RESULT : Standing.FEW)
                .orElse(Standing.OVER);
    }

    /** What it tells; stops for whoever it tells nothing. */
    DiagnosisResult result(Actor.Person actor, Diagnosis round) {
        DiagnosisPolicy.mayRun(actor, round.structure());
        if (standing(round) != Standing.RESULT) {
            throw new NotFound("result of round " + round.id());
        }
        long many = queries.answers(round.id()).orElseThrow();
        Optional<Diagnosis> before = before(round);
        Map<String, List<Long>> now = queries.tallies(round.id());
        Map<String, List<Long>> then =
                before.map(Diagnosis::id).map(queries::tallies).orElse(Map.of());
        DiagnosisContent content = contents.of(round.contentVersion());
        List<PracticeResult> practices = content.practices(round.sections()).stream()
                .map(practice -> new PracticeResult(
                        practice,
                        rating(now, practice, period(round)),
                        then.containsKey(practice.code())
                                ? rating(then, practice, period(before.orElseThrow()))
                                : null))
                .sorted(PracticeResult.WIDEST_FIRST)
                .toList();
        Basis people = new Basis(Unit.PERSONS, period(round), METHOD);
        return new DiagnosisResult(
                Circle.INSIDE.persons(many, Population.TEAM, people),
                Functions.of(content.functions(), queries.functions(round.id()), people),
                practices,
                before.map(found -> found.dates().last()).orElse(null));
    }

    private Optional<Diagnosis> before(Diagnosis round) {
        return queries.ofStructure(round.structure()).stream()
                .filter(other -> other.dates().openedOn().isBefore(round.dates().openedOn()))
                .filter(other -> other.isOver(today.date()) && standing(other) == Standing.RESULT)
                .findFirst();
    }

    private static Rating rating(Map<String, List<Long>> tallies, Practice practice, Period period) {
        return Rating.of(tallies.getOrDefault(practice.code(), List.of(0L, 0L, 0L)), Circle.INSIDE, period, METHOD);
    }

    private static Period period(Diagnosis round) {
        return new Period(round.dates().openedOn(), round.dates().last());
    }
}
