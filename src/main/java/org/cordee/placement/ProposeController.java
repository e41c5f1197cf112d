package org.cordee.placement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Reply;
import org.cordee.structure.OrganisationKind;
import org.cordee.structure.StructureSummary;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Proposes a place to a peer, and changes what surrounds it. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
class ProposeController {

    private final ProposePlacement propose;
    private final ChangeFrame change;
    private final DetailQueries details;
    private final Structures structures;
    private final OneTimeForms forms;

    ProposeController(
            ProposePlacement propose,
            ChangeFrame change,
            DetailQueries details,
            Structures structures,
            OneTimeForms forms) {
        this.propose = propose;
        this.change = change;
        this.details = details;
        this.structures = structures;
        this.forms = forms;
    }

    @GetMapping("/placements/new")
    Reply blank(Actor.Person actor, FormReader query) {
        Optional<UUID> structure =
                actor.role() == Role.COORDINATOR ? query.id("structure") : Optional.of(actor.scopeOrStop());
        Form form = Form.empty().with("peer", query.id("peer").orElse(null));
        return Reply.page(
                structure.map(id -> page(id, form)).orElseGet(() -> chooseStructure(actor.scopeOrStop(), form)));
    }

    @PostMapping("/placements")
    Reply propose(Actor.Person actor, FormReader form) {
        UUID structure = form.id("structure").orElseThrow(() -> new NotFound("a structure"));
        Optional<UUID> peer = form.id("peer");
        Optional<PlacementStatus> status = form.choice("status", PlacementStatus.class);
        if (peer.isEmpty()) {
            form.refuse(Problem.of("peer", "error.form.required"));
        }
        if (status.isEmpty()) {
            form.refuse(Problem.of("status", "error.form.required"));
        }
        UUID unit = form.id("unit").orElse(null);
        Frame frame = FrameForm.read(form);
        if (peer.isEmpty() || status.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(page(structure, form.form()));
        }
        ProposePlacement.Command command =
                new ProposePlacement.Command(peer.get(), structure, unit, status.get(), frame);
        return forms.once(actor, form, () -> answer(propose.handle(actor, command), structure, form));
    }

    @GetMapping("/placements/{id}/frame")
    Reply frame(Actor.Person actor, @PathVariable("id") UUID id) {
        Placement placement = changeable(actor, id);
        return Reply.page(page(placement, FrameForm.of(placement)));
    }

    @PostMapping("/placements/{id}/frame")
    Reply changeFrame(Actor.Person actor, @PathVariable("id") UUID id, FormReader form) {
        Placement placement = changeable(actor, id);
        Frame frame = FrameForm.read(form);
        int version = form.integer("version", 0, 999_999_999).orElse(-1);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(placement, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> change.handle(actor, id, version, frame)
                        .fold(
                                changed -> Reply.to("/placements/" + id).saying("common.saved"),
                                problems -> Reply.refused(
                                        () -> page(placement, form.form().refused(problems)))));
    }

    private Placement changeable(Actor.Person actor, UUID id) {
        Placement placement = details.get(id).placement();
        Set<Part> parts = PlacementPolicy.parts(actor, placement);
        NotAllowed.unless(PlacementPolicy.changesFrame(parts, placement.state()), "to change the frame");
        return placement;
    }

    private Reply answer(Outcome<UUID> outcome, UUID structure, FormReader form) {
        return outcome.fold(
                id -> Reply.to("/placements/" + id).saying("flash.placement.proposed"),
                problems -> Reply.refused(() -> page(structure, form.form().refused(problems))));
    }

    private ProposePage chooseStructure(UUID territory, Form form) {
        ProposePage.Choices choices = new ProposePage.Choices(
                options(structures.inTerritory(territory)), List.of(), List.of(), List.of(), List.of(), List.of());
        return new ProposePage(null, null, new ProposePage.Where(null, ""), choices, form);
    }

    private ProposePage page(UUID structure, Form form) {
        StructureSummary found = structures.get(structure);
        ProposePage.Where where = new ProposePage.Where(structure, found.name());
        return new ProposePage(null, null, where, choices(structure), form);
    }

    private ProposePage page(Placement placement, Form form) {
        UUID structure = placement.place().structure();
        ProposePage.Where where =
                new ProposePage.Where(structure, structures.get(structure).name());
        return new ProposePage(placement.id(), placement.terms().status(), where, choices(structure), form);
    }

    private ProposePage.Choices choices(UUID structure) {
        return new ProposePage.Choices(
                List.of(),
                details.proposable(structure),
                options(structures.unitsOf(structure)),
                details.team(structure),
                options(structures.organisations(OrganisationKind.MUTUAL_AID)),
                options(structures.organisations(OrganisationKind.TRAINING_BODY)));
    }

    private static List<Option> options(List<StructureSummary> found) {
        return found.stream()
                .map(one ->
                        new Option(one.id().toString(), one.name(), one.town().isEmpty() ? null : one.town()))
                .toList();
    }
}
