package org.cordee.placement.learning;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.files.Download;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Trainings shown with one placement: the peer decides, those who hold the file read. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class ShownTrainingController {

    private static final String HERE = "/placements/{id}/trainings";

    private final Placements placements;
    private final ShownTrainingQueries queries;
    private final ShowTrainings show;
    private final OneTimeForms forms;
    private final Today today;

    ShownTrainingController(
            Placements placements, ShownTrainingQueries queries, ShowTrainings show, OneTimeForms forms, Today today) {
        this.placements = placements;
        this.queries = queries;
        this.show = show;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping(HERE)
    Reply read(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(page(actor, id, Problems.none()));
    }

    @PostMapping(HERE)
    @Allowed(Role.PEER)
    Reply decide(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        boolean shown = form.ticked("show");
        return forms.once(
                actor,
                form,
                () -> show.handle(actor, id, shown)
                        .fold(
                                done -> Reply.to("/placements/" + id + "/trainings")
                                        .saying(shown ? "flash.followed.shown" : "flash.followed.hidden"),
                                problems -> Reply.refused(page(actor, id, problems))));
    }

    @GetMapping(HERE + "/file")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply file(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        PlacementSummary placement = page(actor, id, Problems.none()).placement();
        UUID training = form.id("training").orElseThrow(() -> new NotFound("a training"));
        BroughtFile file = queries.file(id, training).orElseThrow(() -> new NotFound("file of training " + training));
        UUID peer = placement.peer();
        return Reply.file(
                new Download("attestation." + file.ending(), file.mediaType(), out -> out.write(file.content())),
                peer == null ? Set.of() : Set.of(new Subject("peer.training_file", training, peer)));
    }

    private ShownTrainingsPage page(Actor.Person actor, UUID id, Problems problems) {
        PlacementSummary placement = placements.get(id);
        boolean own = placement.isOwnOf(actor);
        if (!own && !placement.isHeldBy(actor)) {
            throw new NotAllowed("the trainings shown with a placement");
        }
        List<ShownTraining> trainings = own ? List.of() : queries.shown(id);
        return new ShownTrainingsPage(placement, own, own && queries.isShown(id), trainings, today.date(), problems);
    }
}
