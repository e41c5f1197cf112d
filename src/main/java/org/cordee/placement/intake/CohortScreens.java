package org.cordee.placement.intake;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.structure.OrganisationKind;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;

/** Fills the screens of those who lead a cohort. */
@Component
class CohortScreens {

    private final CohortQueries queries;
    private final CohortCodes codes;
    private final DraftScreens drafts;
    private final Structures structures;
    private final Today today;

    CohortScreens(CohortQueries queries, CohortCodes codes, DraftScreens drafts, Structures structures, Today today) {
        this.queries = queries;
        this.codes = codes;
        this.drafts = drafts;
        this.structures = structures;
        this.today = today;
    }

    CohortListPage list(Actor.Person actor) {
        return new CohortListPage(queries.mine(), actor.role() == Role.COORDINATOR);
    }

    CohortFormPage blank(Actor.Person actor) {
        return form(actor, CohortForm.blank(today.date()));
    }

    CohortFormPage form(Actor.Person actor, Form form) {
        List<Option> schools = actor.role() == Role.TRAINER
                ? List.of()
                : structures.organisations(OrganisationKind.TRAINING_BODY).stream()
                        .map(body -> Option.of(body.id().toString(), body.name()))
                        .toList();
        return new CohortFormPage(form, schools);
    }

    CohortPage cohort(Actor.Person actor, UUID id, Problems problems) {
        Cohort cohort = queries.get(id);
        IntakePolicy.leads(actor, cohort);
        boolean open = cohort.code().isOpen(today.date());
        List<CohortQueries.Member> members = queries.members(id);
        return new CohortPage(
                cohort,
                structures.get(cohort.school()).name(),
                open ? codes.of(id, cohort.code().edition()).shown() : null,
                members,
                drafts.view(actor, cohort, members),
                problems);
    }
}
