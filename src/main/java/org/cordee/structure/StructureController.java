package org.cordee.structure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Search and page of structures. Facts of the register are public; the rest shows to whoever may read it. */
@Controller
class StructureController {
    private static final int PAGE = 20;
    private static final int MOST_OUTLINES = 14;

    private final StructureQueries structures;
    private final SearchQueries search;
    private final PlaceQueries places;
    private final CategoryQueries categories;
    private final Outlines outlines;
    private final StructureScreen screen;

    StructureController(
            StructureQueries structures,
            SearchQueries search,
            PlaceQueries places,
            CategoryQueries categories,
            Outlines outlines,
            StructureScreen screen) {
        this.structures = structures;
        this.search = search;
        this.places = places;
        this.categories = categories;
        this.outlines = outlines;
        this.screen = screen;
    }

    @Open
    @Transactional(readOnly = true)
    @GetMapping("/structures")
    Reply list(FormReader reader) {
        SearchForm form = SearchForm.read(reader);
        Optional<PlaceQueries.Place> place = places.find(form.near());
        List<String> home = homeDepartments();
        SearchQueries.Found found =
                search.page(form.request(place, home), form.after().orElse(null), PAGE);
        UUID next = found.next();
        return Reply.page(new StructureListPage(
                form.form(),
                found,
                map(form, found, home),
                categories.ofAddictionCare().stream()
                        .map(known -> Option.of(known.code(), known.label()))
                        .toList(),
                places.departments().stream()
                        .map(known -> Option.of(known.code(), known.code() + " " + known.name()))
                        .toList(),
                place.map(PlaceQueries.Place::name).orElse(null),
                place.isEmpty() && !form.near().isEmpty(),
                next == null ? null : form.pageAfter(next),
                Actors.person()
                        .filter(person -> person.role() == Role.COORDINATOR)
                        .isPresent()));
    }

    @Open
    @Transactional(readOnly = true)
    @GetMapping("/structures/{id}")
    Reply one(@PathVariable UUID id) {
        return Reply.page(screen.page(id, Actors.person()));
    }

    private RegionMap map(SearchForm form, SearchQueries.Found found, List<String> home) {
        List<String> seen = form.department().isEmpty()
                ? found.hits().stream()
                        .map(hit -> hit.structure().department())
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of(form.department());
        boolean atHome = !home.isEmpty() && home.containsAll(seen);
        List<String> drawn = atHome && form.department().isEmpty() ? home : seen;
        return drawn.isEmpty() || drawn.size() > MOST_OUTLINES
                ? RegionMap.NONE
                : RegionMap.of(outlines.of(drawn), found.hits());
    }

    /** The departments of the person's territory, else of the installation's first one. */
    private List<String> homeDepartments() {
        List<Territory> territories = structures.territories();
        UUID own = Actors.person().map(Actor.Person::territory).orElse(null);
        return territories.stream()
                .filter(territory -> territory.id().equals(own))
                .findFirst()
                .or(() -> territories.stream().findFirst())
                .map(Territory::departments)
                .orElse(List.of());
    }
}
