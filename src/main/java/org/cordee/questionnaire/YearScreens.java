package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the screens of yearly aggregates together. */
@Component
class YearScreens {

    private final YearlyAggregates aggregates;
    private final YearlyDefinitions definitions;
    private final YearlyQueries queries;
    private final Today today;

    YearScreens(YearlyAggregates aggregates, YearlyDefinitions definitions, YearlyQueries queries, Today today) {
        this.aggregates = aggregates;
        this.definitions = definitions;
        this.queries = queries;
        this.today = today;
    }

    YearListPage list(Actor.Person actor) {
        return new YearListPage(
                YearlyDates.offered(today.date()),
                queries.known(RoundPolicy.structure(actor)),
                definitions.all().size());
    }

    YearPage one(Actor.Person actor, int year) {
        offered(year);
        return new YearPage(
                year,
                aggregates.ofStructure(RoundPolicy.structure(actor), year),
                new YearPage.Definitions(
                        definitions.pack().source(), definitions.pack().date()),
                actor.role() == Role.DIRECTOR);
    }

    /** The form, filled with what was typed before when nothing is typed now. */
    YearFormPage form(Actor.Person actor, int year, Form form) {
        offered(year);
        UUID structure = TypeYear.structure(actor);
        Map<String, YearlyEntry> before = queries.of(structure, year);
        Form filled = form;
        for (YearlyDefinition each : definitions.all()) {
            filled = form.values().isEmpty() ? YearlyForm.filled(each, before.get(each.code()), filled) : filled;
        }
        List<YearFormPage.Line> lines = definitions.all().stream()
                .map(each -> line(each, year, before.get(each.code())))
                .toList();
        return new YearFormPage(year, lines, filled);
    }

    private YearFormPage.Line line(YearlyDefinition definition, int year, @Nullable YearlyEntry before) {
        LocalDate first = before == null ? null : before.firstTypedOn();
        return new YearFormPage.Line(
                definition,
                first == null ? null : YearlyDates.correctedUntil(year, first),
                YearlyDates.isOpen(year, first, today.date()));
    }

    private void offered(int year) {
        if (!YearlyDates.offered(today.date()).contains(year)) {
            throw new NotFound("year " + year);
        }
    }
}
