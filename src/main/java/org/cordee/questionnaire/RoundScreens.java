package org.cordee.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.springframework.stereotype.Component;

/** Puts the screens of rounds together for the structure that asks. */
@Component
class RoundScreens {

    private final RoundQueries rounds;
    private final Batteries batteries;
    private final UsableInstruments usable;
    private final Instruments instruments;
    private final CodeMarks marks;
    private final RoundReading reading;
    private final Today today;

    RoundScreens(
            RoundQueries rounds,
            Batteries batteries,
            UsableInstruments usable,
            Instruments instruments,
            CodeMarks marks,
            RoundReading reading,
            Today today) {
        this.rounds = rounds;
        this.batteries = batteries;
        this.usable = usable;
        this.instruments = instruments;
        this.marks = marks;
        this.reading = reading;
        this.today = today;
    }

    RoundListPage list(Form form) {
        List<Reminders.Seen> seen = reading.all();
        List<RoundListPage.Line> lines = seen.stream()
                .map(each -> new RoundListPage.Line(each.round(), each.flow()))
                .toList();
        return new RoundListPage(lines, reading.due(seen), rounds.cardsPrinted(), today.date(), form);
    }

    NewRoundPage opening(Actor.Person actor, Respondent group, Form form) {
        Battery battery = batteries.of(group);
        Set<String> here = usable.of(RoundPolicy.structure(actor)).stream()
                .map(each -> each.instrument().id())
                .collect(Collectors.toSet());
        List<NewRoundPage.Part> core =
                battery.core().stream().map(id -> part(id, here)).toList();
        List<NewRoundPage.Part> plugins = battery.plugins().stream()
                .map(plugin -> part(plugin.instrument(), here))
                .toList();
        Form filled = form.values().isEmpty()
                ? form.with("opens_on", today.date())
                        .with("closes_on", today.date().plusWeeks(4))
                : form;
        return new NewRoundPage(group, battery, core, plugins, filled);
    }

    Round round(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
    }

    /** @param door the address where codes are typed */
    RoundPage one(UUID id, String door, Form form) {
        Round round = round(id);
        List<NewRoundPage.Part> parts = rounds.parts(id).stream()
                .map(part -> new NewRoundPage.Part(
                        instruments.version(part.instrument(), part.version()).orElseThrow(),
                        part.items().size(),
                        true))
                .toList();
        var code = marks.joining(id);
        List<Reminder> due = reading.due(reading.all()).stream()
                .filter(reminder -> id.equals(reminder.round()))
                .toList();
        return new RoundPage(
                reading.seen(round), due, parts, code.shown(), door + "#" + code.signs(), today.date(), form);
    }

    private NewRoundPage.Part part(String id, Set<String> here) {
        Instrument instrument = instruments.latest(id).orElseThrow();
        return new NewRoundPage.Part(instrument, instrument.items().size(), here.contains(id));
    }
}
