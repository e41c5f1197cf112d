package org.cordee.placement.certificate;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.MissionSummary;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
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

/** The certificate of experience: issued in the structure, taken by the peer under a name and a title of their choice. */
@Controller
@Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
class CertificateController {

    private static final String HERE = "/placements/{id}/certificate";

    private final Placements placements;
    private final CertificateStore store;
    private final IssueCertificate issue;
    private final OwnWork work;
    private final OneTimeForms forms;

    CertificateController(
            Placements placements, CertificateStore store, IssueCertificate issue, OwnWork work, OneTimeForms forms) {
        this.placements = placements;
        this.store = store;
        this.issue = issue;
        this.work = work;
        this.forms = forms;
    }

    @GetMapping(HERE)
    Reply show(Actor.Person actor, @PathVariable UUID id) {
        return Reply.page(page(actor, id, Form.empty()));
    }

    @PostMapping(HERE)
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply issue(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        String as = form.required("issuedAs", 120);
        String words = form.text("words", 600);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> issue.handle(actor, id, as, words.isEmpty() ? null : words)
                        .fold(
                                done -> Reply.to("/placements/" + id + "/certificate")
                                        .saying("flash.certificate.issued"),
                                problems -> Reply.refused(
                                        page(actor, id, form.form().refused(problems)))));
    }

    @PostMapping(HERE + "/take-back")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply takeBack(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> issue.takeBack(actor, id)
                        .fold(
                                done -> Reply.to("/placements/" + id + "/certificate")
                                        .saying("flash.certificate.taken_back"),
                                problems -> Reply.refused(page(actor, id, form.form()))));
    }

    /** Nothing of what the peer writes here is kept. */
    @PostMapping(HERE + "/taken")
    @Allowed(Role.PEER)
    Reply take(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        CertificatePage page = page(actor, id, form.form());
        Certificate certificate = page.certificate();
        if (certificate == null) {
            throw new NotFound("certificate of placement " + id);
        }
        var holder = new PrintedCertificatePage.Holder(form.required("name", 120), form.required("title", 120));
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, id, form.form()));
        }
        List<MissionSummary> missions = placements.missions(id).stream()
                .filter(mission -> !mission.onlyIfAgreed())
                .toList();
        return Reply.pdf(
                "attestation",
                new PrintedCertificatePage(
                        page.placement(),
                        certificate,
                        holder,
                        missions,
                        form.ticked("hours") ? work.of(id) : List.of()));
    }

    private CertificatePage page(Actor.Person actor, UUID id, Form form) {
        PlacementSummary placement = placements.get(id);
        boolean own = placement.isOwnOf(actor);
        if (!own && !placement.isHeldBy(actor)) {
            throw new NotAllowed("the certificate of another");
        }
        return new CertificatePage(placement, store.find(id).orElse(null), own, form);
    }
}
