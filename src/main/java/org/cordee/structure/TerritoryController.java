package org.cordee.structure;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Territories, founded by the administrator. */
@Controller
class TerritoryController {
    private final StructureQueries structures;
    private final PlaceQueries places;
    private final AddTerritory add;
    private final OneTimeForms forms;

    TerritoryController(StructureQueries structures, PlaceQueries places, AddTerritory add, OneTimeForms forms) {
        this.structures = structures;
        this.places = places;
        this.add = add;
        this.forms = forms;
    }

    @Allowed({Role.ADMINISTRATOR, Role.COORDINATOR})
    @GetMapping("/structures/territories")
    Reply list(Actor.Person person) {
        return Reply.page(page(person, Form.empty().with("zone", "Europe/Paris")));
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/structures/territories")
    Reply add(Actor.Person person, FormReader form) {
        return forms.once(person, form, () -> {
            String name = form.required("name", 80);
            Optional<ZoneId> zone = zone(form);
            List<String> departments = form.all("departments");
            if (!form.problems().isEmpty() || zone.isEmpty()) {
                return Reply.refused(page(person, form.form()));
            }
            return add.handle(person, name, zone.get(), departments)
                    .<Reply>fold(
                            id -> Reply.to("/structures/territories/" + id + "/coordination")
                                    .saying("flash.structure.territory"),
                            problems -> Reply.refused(page(person, form.form().refused(problems))));
        });
    }

    private TerritoryPage page(Actor.Person person, Form form) {
        return new TerritoryPage(
                structures.territories(),
                places.departments().stream()
                        .map(known -> Option.of(known.code(), known.code() + " " + known.name()))
                        .toList(),
                TerritoryPage.zoneChoices(),
                person.role() == Role.ADMINISTRATOR,
                form);
    }

    private static Optional<ZoneId> zone(FormReader form) {
        String typed = form.required("zone", 40);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(typed));
        } catch (DateTimeException unknown) {
            form.refuse(Problem.of("zone", "error.form.choice"));
            return Optional.empty();
        }
    }
}
