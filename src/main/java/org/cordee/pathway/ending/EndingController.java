package org.cordee.pathway.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The ending of a placement, for its two sides. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class EndingController {

    private static final String HERE = "/placements/{id}/ending";

    private final Placements placements;
    private final GoodbyeStore store;
    private final SayGoodbye say;
    private final ReferencePack pack;
    private final OneTimeForms forms;

    EndingController(
            Placements placements, GoodbyeStore store, SayGoodbye say, ReferencePacks packs, OneTimeForms forms) {
        this.placements = placements;
        this.store = store;
        this.say = say;
        this.pack = packs.latest("ending");
        this.forms = forms;
    }

    @GetMapping(HERE)
    Reply show(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(page(actor, id, null));
    }

    @GetMapping(HERE + "/note.pdf")
    Reply note(Actor.Person actor, @PathVariable UUID id) {
        return Reply.pdf("mot", page(actor, id, null).printed());
    }

    @PostMapping(HERE)
    Reply keep(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        Optional<LocalDate> on = form.date("on");
        List<String> ways = form.all("ways");
        if (on.isEmpty() && form.problems().forField("on").isEmpty()) {
            form.refuse(Problem.of("on", "error.form.required"));
        }
        if (on.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, form.form()));
        }
        return once(actor, id, form, "common.saved", () -> say.handle(actor, id, on.get(), ways));
    }

    @PostMapping(HERE + "/take-back")
    Reply takeBack(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return once(actor, id, form, "flash.ending.taken_back", () -> say.takeBack(actor, id));
    }

    private Reply once(Actor.Person actor, UUID id, FormReader form, String said, Supplier<Outcome<UUID>> act) {
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to("/placements/" + id + "/ending")
                                        .saying(said),
                                problems -> Reply.refused(
                                        page(actor, id, form.form().refused(problems)))));
    }

    private EndingPage page(Actor.Person actor, UUID id, @Nullable Form typed) {
        PlacementSummary placement = placements.get(id);
        if (!SayGoodbye.concerns(actor, placement)) {
            throw new NotAllowed("the ending of a placement");
        }
        Goodbye goodbye = store.find(id).orElse(null);
        LocalDate ended = placement.dates().endedOn();
        return new EndingPage(
                "pathway/ending/ending",
                placement,
                pack.as(EndingContent.class),
                pack.source(),
                ended == null ? placement.dates().endsOn() : ended,
                goodbye,
                placement.isOwnOf(actor),
                talks(actor, placement),
                typed == null ? filled(goodbye) : typed);
    }

    private static boolean talks(Actor.Person actor, PlacementSummary placement) {
        return placement.isOwnOf(actor)
                || actor.role() == Role.DIRECTOR
                || actor.account().equals(placement.referent());
    }

    private static Form filled(@Nullable Goodbye goodbye) {
        return goodbye == null
                ? Form.empty()
                : Form.empty().with("on", goodbye.on()).withAll("ways", goodbye.ways());
    }
}
