package org.cordee.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The four spaces of a placement, for those it concerns. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class SpaceController {

    private static final String HOME = "/spaces";
    private static final String ONE = HOME + "/{placement}";

    private final SpaceScreens screens;
    private final SetRhythm set;
    private final ChooseSupervisor choose;
    private final OneTimeForms forms;

    SpaceController(SpaceScreens screens, SetRhythm set, ChooseSupervisor choose, OneTimeForms forms) {
        this.screens = screens;
        this.set = set;
        this.choose = choose;
        this.forms = forms;
    }

    @GetMapping(HOME)
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply list(Actor.Person actor) {
        List<PlacementSummary> placements = screens.placements(actor);
        return placements.size() == 1
                ? Reply.to(HOME + "/" + placements.get(0).id())
                : Reply.page(new SpaceListPage(placements, actor.role() == Role.PEER));
    }

    @GetMapping(ONE)
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply one(Actor.Person actor, @PathVariable UUID placement) {
        return Reply.page(screens.one(actor, placement, null));
    }

    @PostMapping(ONE + "/rhythm")
    Reply set(Actor.Person actor, @PathVariable UUID placement, FormReader form) {
        List<SetRhythm.Wish> wishes = Arrays.stream(Space.values())
                .flatMap(space -> form.integer(space.code(), 1, 26).stream()
                        .map(weeks -> new SetRhythm.Wish(space, weeks, form.text(space.whomField(), 120))))
                .toList();
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, placement, form.form()));
        }
        return once(actor, placement, form, "space.set", () -> set.handle(actor, placement, wishes));
    }

    @PostMapping(ONE + "/read")
    Reply read(Actor.Person actor, @PathVariable UUID placement, FormReader form) {
        return once(actor, placement, form, "space.read", () -> set.read(actor, placement));
    }

    @PostMapping(ONE + "/supervisor")
    Reply name(Actor.Person actor, @PathVariable UUID placement, FormReader form) {
        UUID supervisor = form.id("supervisor").orElse(new UUID(0, 0));
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, placement, form.form()));
        }
        return once(actor, placement, form, "bond.named", () -> choose.handle(actor, placement, supervisor));
    }

    @PostMapping(ONE + "/bonds/{bond}/agree")
    Reply agree(Actor.Person actor, @PathVariable UUID placement, @PathVariable UUID bond, FormReader form) {
        return once(actor, placement, form, "bond.agreed", () -> choose.agree(actor, bond));
    }

    @PostMapping(ONE + "/bonds/{bond}/end")
    Reply end(Actor.Person actor, @PathVariable UUID placement, @PathVariable UUID bond, FormReader form) {
        return once(actor, placement, form, "bond.ended", () -> choose.end(actor, bond));
    }

    private Reply once(Actor.Person actor, UUID placement, FormReader form, String said, Supplier<Outcome<UUID>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to(HOME + "/" + placement).saying("flash." + said),
                                problems -> Reply.refused(() -> screens.one(
                                        actor, placement, form.form().refused(problems)))));
    }
}
