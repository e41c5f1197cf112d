package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The direction types the aggregates of a year that is over, or corrects them: each change is a new version. */
@Component
class TypeYear {

    private final YearlyQueries queries;
    private final YearlyStore store;
    private final YearlyDefinitions definitions;
    private final Ids ids;
    private final Today today;

    TypeYear(YearlyQueries queries, YearlyStore store, YearlyDefinitions definitions, Ids ids, Today today) {
        this.queries = queries;
        this.store = store;
        this.definitions = definitions;
        this.ids = ids;
        this.today = today;
    }

    /** The structure of a director; stops everybody else. */
    static UUID structure(Actor.Person actor) {
        if (actor.role() != Role.DIRECTOR) {
            throw new NotAllowed("yearly aggregates are typed in by the direction");
        }
        return actor.scopeOrStop();
    }

    /** How many changed. Refuses a year that is not over, and a change after its time. */
    @Transactional
    public Outcome<Integer> handle(Actor.Person actor, int year, List<YearlyTyped> typed) {
        UUID structure = structure(actor);
        Map<String, YearlyEntry> before = queries.of(structure, year);
        List<YearlyTyped> changed = typed.stream()
                .filter(each -> isChange(before.get(each.definition().code()), each))
                .toList();
        List<Problem> problems = new ArrayList<>();
        changed.forEach(each -> late(year, before.get(each.definition().code()), each, problems));
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        for (YearlyTyped each : changed) {
            YearlyEntry last = before.get(each.definition().code());
            store.add(
                    new YearlyStore.Place(
                            ids.next(), structure, year, definitions.pack().version(), today.date()),
                    each,
                    last == null ? 1 : last.version() + 1);
        }
        return Outcome.done(changed.size());
    }

    private static boolean isChange(@Nullable YearlyEntry before, YearlyTyped typed) {
        return before == null ? !typed.isEmpty() : !before.says(typed);
    }

    private void late(int year, @Nullable YearlyEntry before, YearlyTyped typed, List<Problem> problems) {
        LocalDate first = before == null ? null : before.firstTypedOn();
        String field = typed.definition().field("numerator");
        if (!YearlyDates.isOpen(year, null, today.date())) {
            problems.add(Problem.of(field, "error.questionnaire.year"));
        } else if (!YearlyDates.isOpen(year, first, today.date())) {
            problems.add(Problem.of(field, "error.questionnaire.year_late"));
        }
    }
}
