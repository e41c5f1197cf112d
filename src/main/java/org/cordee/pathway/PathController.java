package org.cordee.pathway;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Reply;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of paths, and how one starts. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
class PathController {

    private static final int PAGE = 20;

    private final PathQueries queries;
    private final PathContents contents;
    private final StartPath start;
    private final Structures structures;
    private final Placements placements;
    private final OneTimeForms forms;

    PathController(
            PathQueries queries,
            PathContents contents,
            StartPath start,
            Structures structures,
            Placements placements,
            OneTimeForms forms) {
        this.queries = queries;
        this.contents = contents;
        this.start = start;
        this.structures = structures;
        this.placements = placements;
        this.forms = forms;
    }

    @GetMapping("/paths")
    Reply list(FormReader query) {
        List<Path> found = queries.page(query.id("before").orElse(null), PAGE + 1);
        List<Path> shown = found.subList(0, Math.min(PAGE, found.size()));
        UUID next = found.size() > PAGE ? shown.get(PAGE - 1).id() : null;
        return Reply.page(new PathListPage(
                shown.stream()
                        .map(path -> PathListPage.Line.of(path, contents.of(path.contentVersion())))
                        .toList(),
                next));
    }

    @GetMapping("/paths/new")
    Reply blank(Actor.Person actor, FormReader query) {
        Optional<UUID> structure =
                actor.role() == Role.COORDINATOR ? query.id("structure") : Optional.of(actor.scopeOrStop());
        Form form = Form.empty().with("placement", query.id("placement").orElse(null));
        return Reply.page(
                structure.map(id -> page(id, form)).orElseGet(() -> chooseStructure(actor.scopeOrStop(), form)));
    }

    @PostMapping("/paths")
    Reply start(Actor.Person actor, FormReader form) {
        UUID structure = form.id("structure").orElseThrow(() -> new NotFound("a structure"));
        Optional<Entry> entry = form.choice("entry", Entry.class);
        if (entry.isEmpty()) {
            form.refuse(Problem.of("entry", "error.form.required"));
        }
        var arrivalOn = form.date("arrivalOn").orElse(null);
        UUID placement = form.id("placement").orElse(null);
        if (entry.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(page(structure, form.form()));
        }
        StartPath.Command command = new StartPath.Command(structure, entry.get(), arrivalOn, placement);
        return forms.once(
                actor,
                form,
                () -> start.handle(actor, command)
                        .fold(
                                id -> Reply.to("/paths/" + id).saying("flash.pathway.started"),
                                problems -> Reply.refused(
                                        () -> page(structure, form.form().refused(problems)))));
    }

    private StartPathPage page(UUID structure, Form form) {
        return new StartPathPage(structure, List.of(), placements(placements, structure), form);
    }

    private StartPathPage chooseStructure(UUID territory, Form form) {
        List<Option> found = structures.inTerritory(territory).stream()
                .map(one ->
                        new Option(one.id().toString(), one.name(), one.town().isEmpty() ? null : one.town()))
                .toList();
        return new StartPathPage(null, found, List.of(), form);
    }

    /** The live placements of a structure, by the name the actor may know and the status. */
    static List<Option> placements(Placements placements, UUID structure) {
        return placements.liveIn(structure).stream().map(PathController::option).toList();
    }

    private static Option option(PlacementSummary placement) {
        String name = placement.peerName() == null ? "–" : placement.peerName();
        String place = placement.place().name();
        return Option.of(placement.id().toString(), name + ", " + place);
    }
}
