package org.cordee.gathering;

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
import org.cordee.platform.web.Allowed;
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

/** What a group reads: put there and taken away by the coordination, opened by whoever is invited. */
@Controller
@Allowed(Role.COORDINATOR)
class MaterialController {

    private final CircleQueries queries;
    private final CircleScreens screens;
    private final KeepMaterial keep;
    private final OneTimeForms forms;

    MaterialController(CircleQueries queries, CircleScreens screens, KeepMaterial keep, OneTimeForms forms) {
        this.queries = queries;
        this.screens = screens;
        this.keep = keep;
        this.forms = forms;
    }

    @PostMapping("/groups/{id}/materials")
    Reply add(
            Actor.Person actor,
            @PathVariable UUID id,
            FormReader form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile upload) {
        String label = form.required("label", 120);
        String url = form.text("url", 500);
        BroughtFile file = file(form, upload).orElse(null);
        if (!form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, id, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> keep.handle(actor, id, label, url.isEmpty() ? null : url, file)
                        .fold(
                                done -> Reply.to("/groups/" + id).saying("flash.gathering.material"),
                                problems -> Reply.refused(
                                        screens.one(actor, id, form.form().refused(problems)))));
    }

    @PostMapping("/groups/{id}/materials/remove")
    Reply remove(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        UUID material = form.id("material").orElseThrow(() -> new NotFound("a material"));
        return forms.once(actor, form, () -> {
            keep.remove(actor, id, material);
            return Reply.to("/groups/" + id).saying("flash.gathering.removed");
        });
    }

    @GetMapping("/groups/{id}/file")
    @Allowed({
        Role.PEER,
        Role.PROFESSIONAL,
        Role.DIRECTOR,
        Role.TRAINER,
        Role.ASSOCIATION,
        Role.SUPERVISOR,
        Role.COORDINATOR
    })
    Reply file(@PathVariable UUID id, FormReader form) {
        BroughtFile file = form.id("material")
                .flatMap(material -> queries.file(id, material))
                .orElseThrow(() -> new NotFound("file of group " + id));
        return Reply.file(
                new Download("document." + file.ending(), file.mediaType(), out -> out.write(file.content())));
    }

    private static Optional<BroughtFile> file(FormReader form, @Nullable MultipartFile upload) {
        if (upload == null || upload.isEmpty()) {
            return Optional.empty();
        }
        if (upload.getSize() > BroughtFile.MOST_BYTES) {
            form.refuse(Problem.of("file", "error.gathering.file_large"));
            return Optional.empty();
        }
        try {
            Optional<BroughtFile> file = BroughtFile.of(upload.getBytes());
            if (file.isEmpty()) {
                form.refuse(Problem.of("file", "error.gathering.file_kind"));
            }
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
