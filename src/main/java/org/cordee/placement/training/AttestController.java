package org.cordee.placement.training;

import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The certificate of a placement in training: given by the structure, taken by the trainee under their own name. */
@Controller
@Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
class AttestController {

    private static final String HERE = "/placements/{id}/training/certificate";
    private static final int LONGEST = 120;

    private final Placements placements;
    private final TrainingCertificateStore store;
    private final CertifyTraining certify;
    private final OneTimeForms forms;

    AttestController(
            Placements placements, TrainingCertificateStore store, CertifyTraining certify, OneTimeForms forms) {
        this.placements = placements;
        this.store = store;
        this.certify = certify;
        this.forms = forms;
    }

    @GetMapping(HERE)
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.TRAINER})
    Reply show(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(page(actor, id, null, Form.empty()));
    }

    @PostMapping(HERE)
    Reply give(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        String as = form.required("givenAs", LONGEST);
        return once(actor, id, form, "flash.attest.given", () -> certify.handle(actor, id, as));
    }

    @PostMapping(HERE + "/take-back")
    Reply takeBack(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return once(actor, id, form, "flash.attest.taken_back", () -> certify.takeBack(actor, id));
    }

    /** The name written here is kept nowhere. */
    @PostMapping(HERE + "/taken")
    @Allowed(Role.PEER)
    Reply take(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        String name = form.required("name", LONGEST);
        AttestPage page = page(actor, id, null, form.form());
        if (page.certificate() == null) {
            throw new NotFound("a certificate of placement " + id);
        }
        return form.problems().isEmpty()
                ? Reply.pdf("attestation-heures", page(actor, id, name, Form.empty()))
                : Reply.refused(page);
    }

    private Reply once(Actor.Person actor, UUID id, FormReader form, String said, Supplier<Outcome<UUID>> act) {
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, null, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> act.get()
                        .fold(
                                done -> Reply.to("/placements/" + id + "/training/certificate")
                                        .saying(said),
                                problems -> Reply.refused(
                                        page(actor, id, null, form.form().refused(problems)))));
    }

    private AttestPage page(Actor.Person actor, UUID id, @Nullable String holder, Form form) {
        PlacementSummary placement = placements.get(id);
        TrainingSide side = TrainingSide.of(actor, placement);
        return new AttestPage(placement, side, store.find(id).orElse(null), holder, form);
    }
}
