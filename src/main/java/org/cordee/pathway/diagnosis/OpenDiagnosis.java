package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a round for a team on its path: at least five people, some sections, one link until a day. A structure has one
 * round at a time, and sixty days between two whose answers are told: closer ones would differ by a few people.
 */
@Component
public class OpenDiagnosis {

    private final Paths paths;
    private final DiagnosisQueries queries;
    private final DiagnosisStore store;
    private final DiagnosisContents contents;
    private final LinkCodes codes;
    private final Ids ids;
    private final Today today;

    OpenDiagnosis(
            Paths paths,
            DiagnosisQueries queries,
            DiagnosisStore store,
            DiagnosisContents contents,
            LinkCodes codes,
            Ids ids,
            Today today) {
        this.paths = paths;
        this.queries = queries;
        this.store = store;
        this.contents = contents;
        this.codes = codes;
        this.ids = ids;
        this.today = today;
    }

    /**
     * What is opened.
     *
     * @param sections codes of the content in force
     * @param teamSize how many people may answer
     */
    public record Command(UUID path, List<String> sections, LocalDate closesOn, int teamSize) {}

    /** The new round, or every reason why it is refused. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, Command command) {
        UUID structure = paths.get(command.path()).structure();
        DiagnosisPolicy.mayRun(actor, structure);
        store.closeGone(structure, today.date());
        List<Problem> problems = problems(command, queries.ofStructure(structure));
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        Diagnosis round = round(command, structure);
        DiagnosisContent content = contents.of(round.contentVersion());
        try {
            store.add(round, codes.mark(codes.of(round.id())));
        } catch (DuplicateKeyException another) {
            return Outcome.refused(Problem.ofAll("error.diagnosis.open_already"));
        }
        store.addCounters(
                round.id(),
                content.practices(round.sections()).stream().map(Practice::code).toList(),
                content.functions().stream().map(TeamFunction::code).toList());
        return Outcome.done(round.id());
    }

    private Diagnosis round(Command command, UUID structure) {
        return new Diagnosis(
                ids.next(),
                command.path(),
                structure,
                contents.currentVersion(),
                command.sections(),
                command.teamSize(),
                new Diagnosis.Dates(today.date(), command.closesOn(), null),
                0);
    }

    private List<Problem> problems(Command command, List<Diagnosis> before) {
        List<Problem> problems = new ArrayList<>();
        if (command.sections().isEmpty()) {
            problems.add(Problem.of("sections", "error.diagnosis.sections"));
        } else if (contents.current().chosen(command.sections()).size()
                != command.sections().size()) {
            problems.add(Problem.of("sections", "error.form.choice"));
        }
        if (command.teamSize() < Diagnosis.FEWEST || command.teamSize() > Diagnosis.LARGEST_TEAM) {
            problems.add(Problem.of(
                    "team_size",
                    command.teamSize() < Diagnosis.FEWEST ? "error.diagnosis.small" : "error.diagnosis.large",
                    Diagnosis.LARGEST_TEAM));
        }
        LastDay.refusal(command.closesOn(), today.date(), today.date()).ifPresent(problems::add);
        if (before.stream().anyMatch(round -> !round.isOver(today.date()))) {
            problems.add(Problem.ofAll("error.diagnosis.open_already"));
        }
        tooSoon(before).ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> tooSoon(List<Diagnosis> before) {
        return before.stream()
                .filter(round -> round.isOver(today.date()))
                .filter(round ->
                        round.dates().last().plusDays(Diagnosis.DAYS_APART).isAfter(today.date()))
                .filter(round -> queries.answers(round.id()).orElse(0L) >= Diagnosis.FEWEST)
                .map(round -> Problem.ofAll(
                        "error.diagnosis.soon",
                        Diagnosis.DAYS_APART,
                        new ShownDay(round.dates().last().plusDays(Diagnosis.DAYS_APART))))
                .findFirst();
    }
}
