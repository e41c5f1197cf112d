package org.cordee.placement.training;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a trainee says of the place: told by the trainee, read by the school, by the structure as far as it may. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER})
class HostController {

    private static final String HERE = "/placements/{id}/training/host";
    private static final int LONGEST = 600;

    private final Placements placements;
    private final HostRatingStore store;
    private final TrainingContents contents;
    private final RateHost rate;
    private final OneTimeForms forms;

    HostController(
            Placements placements,
            HostRatingStore store,
            TrainingContents contents,
            RateHost rate,
            OneTimeForms forms) {
        this.placements = placements;
        this.store = store;
        this.contents = contents;
        this.rate = rate;
        this.forms = forms;
    }

    @GetMapping(HERE)
    Reply show(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(page(actor, id, Form.empty()));
    }

    @PostMapping(HERE)
    @Allowed(Role.PEER)
    Reply tell(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        Map<String, String> answers = new HashMap<>();
        for (GridContent.Item item : contents.grid(contents.gridVersion()).host()) {
            String answer = form.text("answer-" + item.code(), 40);
            if (!answer.isEmpty()) {
                answers.put(item.code(), answer);
            }
        }
        String comment = form.text("comment", LONGEST);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, form.form()));
        }
        var said = new RateHost.Said(answers, comment.isEmpty() ? null : comment, form.ticked("shares"));
        return forms.once(
                actor,
                form,
                () -> rate.handle(actor, id, said)
                        .fold(
                                done -> Reply.to("/placements/" + id + "/training/host")
                                        .saying("flash.host.told"),
                                problems -> Reply.refused(
                                        page(actor, id, form.form().refused(problems)))));
    }

    private HostPage page(Actor.Person actor, UUID id, Form form) {
        PlacementSummary placement = placements.get(id);
        TrainingSide side = TrainingSide.of(actor, placement);
        if (placement.dates().startedOn() == null) {
            throw new NotFound("a place before the arrival");
        }
        HostRating rating = store.find(id).orElse(null);
        GridContent grid = contents.grid(rating == null ? contents.gridVersion() : rating.gridVersion());
        UUID structure = placement.place().structure();
        return new HostPage(placement, side, grid, rating, side.confirms() ? store.merged(structure) : Map.of(), form);
    }
}
