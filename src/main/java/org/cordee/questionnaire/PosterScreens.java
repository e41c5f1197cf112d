package org.cordee.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.web.Form;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.statistics.Population;
import org.cordee.statistics.Unit;
import org.springframework.stereotype.Component;

/** Puts posters together for the structure that asked. */
@Component
class PosterScreens {

    private final RoundQueries rounds;
    private final PosterQueries posters;
    private final WhatWasSaid answers;

    PosterScreens(RoundQueries rounds, PosterQueries posters, WhatWasSaid answers) {
        this.answers = answers;
        this.rounds = rounds;
        this.posters = posters;
    }

    PosterPage page(UUID id, Form form) {
        Optional<Poster> poster = posters.of(id);
        List<String> lines = poster.map(Poster::lines).orElse(List.of());
        Form filled = form;
        for (int line = 1; form.values().isEmpty() && line <= lines.size(); line++) {
            filled = filled.with(PosterForm.field(line), lines.get(line - 1));
        }
        return new PosterPage(sheet(id), poster.isPresent(), filled);
    }

    /** The poster of a round that is closed; there is none before. */
    PosterSheetPage sheet(UUID id) {
        Round round = rounds.find(id)
                .filter(found -> found.closedOn() != null)
                .orElseThrow(() -> new NotFound("poster of round " + id));
        List<String> lines = posters.of(id).map(Poster::lines).orElse(List.of());
        Said said = answers.of(round.structure(), round.respondent(), round.moment(), round.opensOn(), round.lastDay());
        return new PosterSheetPage(round, answered(round, rounds.flow(round)), said, lines);
    }

    /** A wall is read by anybody, so the thresholds are those of what is published. */
    static Figure answered(Round round, Flow flow) {
        boolean supported = round.respondent() == Respondent.PERSON || round.respondent() == Respondent.RELATIVE;
        return Circle.REGION.persons(
                flow.complete(),
                supported ? Population.SUPPORTED : Population.TEAM,
                new Basis(Unit.PERSONS, new Period(round.opensOn(), round.lastDay()), "asking.method.answered"));
    }
}
