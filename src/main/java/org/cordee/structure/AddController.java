package org.cordee.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Reply;
import org.cordee.structure.finess.SireneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Entering by hand what the register does not list: a unit, an organisation, an establishment to come. */
@Controller
class AddController {
    private final StructureQueries structures;
    private final CategoryQueries categories;
    private final StructurePolicy policy;
    private final AddStructure add;
    private final OneTimeForms forms;

    AddController(
            StructureQueries structures,
            CategoryQueries categories,
            StructurePolicy policy,
            AddStructure add,
            OneTimeForms forms) {
        this.structures = structures;
        this.categories = categories;
        this.policy = policy;
        this.add = add;
        this.forms = forms;
    }

    @Allowed(Role.COORDINATOR)
    @GetMapping("/structures/new/{kind}")
    Reply blank(@PathVariable String kind) {
        return Reply.page(page(kind(kind), null, Form.empty()));
    }

    @Allowed(Role.COORDINATOR)
    @PostMapping("/structures/new/{kind}")
    Reply add(Actor.Person person, FormReader form, @PathVariable String kind) {
        return forms.once(person, form, () -> add(person, form, kind(kind), null));
    }

    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    @GetMapping("/structures/{id}/units")
    Reply blankUnit(Actor.Person person, @PathVariable UUID id) {
        StructurePolicy.require(policy.mayAdd(person, StructureKind.UNIT, id), "add a unit");
        return Reply.page(page(StructureKind.UNIT, parent(id), Form.empty()));
    }

    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    @PostMapping("/structures/{id}/units")
    Reply addUnit(Actor.Person person, FormReader form, @PathVariable UUID id) {
        return forms.once(person, form, () -> add(person, form, StructureKind.UNIT, parent(id)));
    }

    private Reply add(Actor.Person person, FormReader form, StructureKind kind, @Nullable StructureSummary parent) {
        NewStructure added = AddForm.read(form, kind, parent == null ? null : parent.id());
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(kind, parent, form.form()));
        }
        String siret = added.numbers().siret();
        boolean odd = !siret.isEmpty() && !SireneNumber.isSiret(siret);
        return add.handle(person, added)
                .<Reply>fold(
                        id -> Reply.to("/structures/" + id)
                                .saying(odd ? "flash.structure.added_odd_siret" : "flash.structure.added"),
                        problems -> Reply.refused(page(kind, parent, form.form().refused(problems))));
    }

    private AddPage page(StructureKind kind, @Nullable StructureSummary parent, Form form) {
        return new AddPage(kind, parent, choices(kind), form);
    }

    private List<Option> choices(StructureKind kind) {
        return switch (kind) {
            case UNIT ->
                Arrays.stream(UnitType.values())
                        .map(type -> Option.of(type.code(), type.label()))
                        .toList();
            case ORGANISATION ->
                Arrays.stream(OrganisationKind.values())
                        .map(known -> Option.of(known.code(), categories.label(kind, known.code())))
                        .toList();
            case ESTABLISHMENT ->
                categories.open().stream()
                        .map(known -> Option.of(known.code(), known.label()))
                        .toList();
        };
    }

    private StructureSummary parent(UUID id) {
        return structures
                .find(id)
                .filter(found -> found.kind() == StructureKind.ESTABLISHMENT)
                .orElseThrow(() -> new NotFound("establishment " + id));
    }

    private static StructureKind kind(String word) {
        return switch (word) {
            case "organisation", "establishment" -> StructureKind.valueOf(word.toUpperCase(Locale.ROOT));
            default -> throw new NotFound("kind " + word);
        };
    }
}
