package org.cordee.structure.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Reply;
import org.cordee.structure.register.DecideImport.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Import of the national register by a file: upload, follow, review, apply, undo. */
@Controller
@Allowed(Role.COORDINATOR)
class ImportController {
    private static final int LATEST = 20;

    private final ImportQueries queries;
    private final ImportScreen screen;
    private final UploadRegister upload;
    private final DecideImport decide;

    ImportController(ImportQueries queries, ImportScreen screen, UploadRegister upload, DecideImport decide) {
        this.queries = queries;
        this.screen = screen;
        this.upload = upload;
        this.decide = decide;
    }

    @GetMapping("/structures/import")
    Reply list() {
        return Reply.page(new ImportListPage(queries.latest(LATEST), Form.empty()));
    }

    @PostMapping("/structures/import")
    Reply upload(Actor.Person person, @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            var missing = Problems.of(Problem.of("file", "error.structure.file"));
            return Reply.refused(
                    new ImportListPage(queries.latest(LATEST), Form.empty().refused(missing)));
        }
        return Reply.to("/structures/import/" + upload.handle(person, kept(file), name(file)));
    }

    @GetMapping("/structures/import/{id}")
    Reply one(@PathVariable UUID id, FormReader reader) {
        return Reply.page(screen.page(
                id,
                reader.text("show", 10),
                reader.integer("after", 0, Integer.MAX_VALUE).orElse(0),
                Form.empty()));
    }

    @PostMapping("/structures/import/{id}")
    Reply decide(Actor.Person person, @PathVariable UUID id, FormReader reader) {
        Decision decision = reader.choice("decision", Decision.class).orElse(null);
        if (decision == null) {
            return Reply.to("/structures/import/" + id);
        }
        return decide.handle(person, id, decision)
                .<Reply>fold(
                        done -> after(decision, id),
                        problems -> Reply.refused(
                                screen.page(id, "", 0, Form.empty().refused(problems))));
    }

    private static Reply after(Decision decision, UUID id) {
        return switch (decision) {
            case APPLY -> Reply.to("/structures/import/" + id).saying("flash.structure.import_applied");
            case UNDO -> Reply.to("/structures/import/" + id).saying("flash.structure.import_undone");
            case DISCARD -> Reply.to("/structures/import").saying("flash.structure.import_discarded");
        };
    }

    private static Path kept(MultipartFile file) {
        try {
            Path path = Files.createTempFile("register", ".upload");
            file.transferTo(path);
            return path;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename();
        String name = given == null ? "" : given.replaceAll(".*[/\\\\]", "");
        return name.isBlank() ? "finess" : name.substring(0, Math.min(120, name.length()));
    }
}
