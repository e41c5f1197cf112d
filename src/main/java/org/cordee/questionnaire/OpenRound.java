package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a round with the battery as it stands today. Instruments of the core that the structure may not use are left out
 * and said so beforehand; plug-ins that it may not use, or that break the ceilings of the battery, are refused.
 */
@Component
class OpenRound {

    private static final int LONGEST_DAYS = 120;

    private final Batteries batteries;
    private final UsableInstruments usable;
    private final RoundStore store;
    private final CodeMarks marks;
    private final Ids ids;
    private final Today today;

    OpenRound(Batteries batteries, UsableInstruments usable, RoundStore store, CodeMarks marks, Ids ids, Today today) {
        this.batteries = batteries;
        this.usable = usable;
        this.store = store;
        this.marks = marks;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, NewRound command) {
        UUID structure = RoundPolicy.structure(actor);
        List<UsableInstrument> here = usable.of(structure);
        Asked asked = batteries.asked(command.respondent(), command.moment(), command.plugins());
        List<Problem> problems = problems(command, asked, here);
        List<RoundPart> parts = parts(asked, here);
        if (problems.isEmpty() && parts.isEmpty()) {
            problems.add(Problem.ofAll("error.questionnaire.nothing_to_ask"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        UUID id = ids.next();
        Round round = new Round(
                id,
                structure,
                command.respondent(),
                command.moment(),
                parts.stream().mapToInt(part -> part.items().size()).sum() * Instrument.SECONDS_PER_ITEM,
                command.opensOn(),
                command.closesOn(),
                null,
                command.doubleEntry(),
                0,
                actor.role().name().toLowerCase(Locale.ROOT),
                0);
        store.add(round, marks.of(marks.joining(id)), parts);
        return Outcome.done(id);
    }

    private List<Problem> problems(NewRound command, Asked asked, List<UsableInstrument> here) {
        List<Problem> problems = new ArrayList<>();
        asked.refusals().stream()
                .map(code ->
                        Problem.of(code.equals("moment") ? "moment" : "plugins", "error.questionnaire.battery." + code))
                .forEach(problems::add);
        if (command.plugins().stream()
                .anyMatch(id ->
                        here.stream().noneMatch(each -> each.instrument().id().equals(id)))) {
            problems.add(Problem.of("plugins", "error.questionnaire.not_usable"));
        }
        if (command.closesOn().isBefore(command.opensOn())) {
            problems.add(Problem.of("closes_on", "error.questionnaire.dates"));
        }
        if (command.closesOn().isBefore(today.date())) {
            problems.add(Problem.of("closes_on", "error.questionnaire.past"));
        }
        if (command.closesOn().isAfter(command.opensOn().plusDays(LONGEST_DAYS))) {
            problems.add(Problem.of("closes_on", "error.questionnaire.long", LONGEST_DAYS));
        }
        return problems;
    }

    private static List<RoundPart> parts(Asked asked, List<UsableInstrument> here) {
        return asked.parts().stream()
                .flatMap(part -> found(part.instrument(), here)
                        .map(each -> new RoundPart(
                                part.instrument().id(),
                                part.instrument().version(),
                                each.language(),
                                each.permission(),
                                part.items()))
                        .stream())
                .toList();
    }

    /** The wording in French first, where an instrument is permitted in two languages. */
    private static Optional<UsableInstrument> found(Instrument instrument, List<UsableInstrument> here) {
        List<UsableInstrument> own = here.stream()
                .filter(each -> each.instrument().id().equals(instrument.id()))
                .toList();
        return own.stream()
                .filter(each -> "fr".equals(each.language()))
                .findFirst()
                .or(() -> own.stream().findFirst());
    }
}
