package org.cordee.placement.intake;

import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.exchange.AskInCohort;
import org.cordee.placement.exchange.ExchangeWords;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;

/** Fills the screens of a trainee. */
@Component
class JoinScreens {

    private final CohortQueries queries;
    private final AskInCohort asks;
    private final DraftScreens drafts;
    private final Structures structures;
    private final ExchangeWords words;

    JoinScreens(
            CohortQueries queries, AskInCohort asks, DraftScreens drafts, Structures structures, ExchangeWords words) {
        this.queries = queries;
        this.asks = asks;
        this.drafts = drafts;
        this.structures = structures;
        this.words = words;
    }

    CodePage code(Form form) {
        return new CodePage(form, CodePage.Reader.PEER, queries.mine());
    }

    JoinPage join(Form form, CohortQueries.Behind behind, AnswerCode code) {
        return new JoinPage(form, behind, code.shown(), words);
    }

    /** What was said before, with why an answer was refused. */
    OwnCohortPage own(Actor.Person actor, UUID id, Problems problems) {
        OwnCohortPage page = own(actor, id);
        return own(actor, id, page.form().refused(problems));
    }

    OwnCohortPage own(Actor.Person actor, UUID id) {
        String called = queries.members(id).stream()
                .findFirst()
                .map(CohortQueries.Member::called)
                .orElse(null);
        return own(actor, id, JoinForm.of(asked(actor, id), called));
    }

    OwnCohortPage own(Actor.Person actor, UUID id, Form form) {
        Cohort cohort = queries.get(id);
        String school = structures.get(cohort.school()).name();
        return new OwnCohortPage(form, cohort, school, asked(actor, id).request(), drafts.own(cohort), words);
    }

    Optional<JoinCohort.Said> read(FormReader form) {
        return JoinForm.read(form, words);
    }

    private AskInCohort.Asked asked(Actor.Person actor, UUID id) {
        return asks.of(actor, id).orElseThrow(() -> new NotFound("what was asked in cohort " + id));
    }
}
