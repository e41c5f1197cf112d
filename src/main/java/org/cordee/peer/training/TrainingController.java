package org.cordee.peer.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.files.Download;
import org.cordee.platform.time.Today;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A peer's own trainings: the list, one more, its certificate. */
@Controller
@Allowed(Role.PEER)
class TrainingController {

    private static final String HOME = "/me/training";
    private static final int MOST_HOURS = 5000;

    private final FollowedTrainingQueries trainings;
    private final KeepTraining keep;
    private final TrainingWarnings warnings;
    private final OneTimeForms forms;
    private final Today today;

    TrainingController(
            FollowedTrainingQueries trainings,
            KeepTraining keep,
            TrainingWarnings warnings,
            OneTimeForms forms,
            Today today) {
        this.trainings = trainings;
        this.keep = keep;
        this.warnings = warnings;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping(HOME)
    Reply list(Actor.Person actor) {
        return Reply.page(page(actor, Form.empty()));
    }

    @PostMapping(HOME)
    Reply add(
            Actor.Person actor,
            FormReader form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile upload) {
        KeepTraining.Said said = said(form);
        BroughtFile file = file(form, upload).orElse(null);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(actor, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> keep.handle(actor, said, file)
                        .fold(
                                done -> Reply.to(HOME).saying("flash.peer.saved"),
                                problems ->
                                        Reply.refused(page(actor, form.form().refused(problems)))));
    }

    @PostMapping(HOME + "/{training}/remove")
    Reply remove(@PathVariable("training") UUID training, Actor.Person actor) {
        keep.remove(actor, training);
        return Reply.to(HOME).saying("flash.peer.removed");
    }

    @GetMapping(HOME + "/file")
    Reply file(Actor.Person actor, FormReader form) {
        BroughtFile file = form.id("training")
                .flatMap(training -> trainings.file(actor, training))
                .orElseThrow(() -> new NotFound("file of a training"));
        return Reply.file(
                new Download("attestation." + file.ending(), file.mediaType(), out -> out.write(file.content())));
    }

    private static KeepTraining.Said said(FormReader form) {
        String issuer = form.text("issuer", 120);
        return new KeepTraining.Said(
                form.required("label", 120),
                issuer.isEmpty() ? null : issuer,
                form.integer("hours", 1, MOST_HOURS).orElse(null),
                form.date("begun_on").orElse(null),
                form.date("obtained_on").orElse(null),
                form.date("expires_on").orElse(null));
    }

    private static Optional<BroughtFile> file(FormReader form, @Nullable MultipartFile upload) {
        if (upload == null || upload.isEmpty()) {
            return Optional.empty();
        }
        if (upload.getSize() > BroughtFile.MOST_BYTES) {
            form.refuse(Problem.of("file", "error.followed.file_large"));
            return Optional.empty();
        }
        try {
            Optional<BroughtFile> file = BroughtFile.of(upload.getBytes());
            if (file.isEmpty()) {
                form.refuse(Problem.of("file", "error.followed.file_kind"));
            }
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TrainingPage page(Actor.Person actor, Form form) {
        return new TrainingPage(trainings.own(actor), form, today.date(), warnings);
    }
}
