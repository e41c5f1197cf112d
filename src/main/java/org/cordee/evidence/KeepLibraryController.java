package org.cordee.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The coordination keeps the library: adds, changes, dates, removes, brings in a file. */
@Controller
@Allowed(Role.COORDINATOR)
class KeepLibraryController {

    private static final String HOME = LibraryController.HOME;
    private static final String NEW = HOME + "/new";
    private static final String ONE = HOME + "/{id}";
    private static final long LARGEST = 2_000_000;

    private final KeepReference keep;
    private final ImportReferences imports;
    private final ReferenceQueries queries;
    private final Statements statements;
    private final LibraryScreen screen;
    private final OneTimeForms forms;

    KeepLibraryController(
            KeepReference keep,
            ImportReferences imports,
            ReferenceQueries queries,
            Statements statements,
            LibraryScreen screen,
            OneTimeForms forms) {
        this.keep = keep;
        this.imports = imports;
        this.queries = queries;
        this.statements = statements;
        this.screen = screen;
        this.forms = forms;
    }

    @GetMapping(NEW)
    Reply blank(HttpServletRequest request) {
        Form form = Form.empty().with("type", "article").with("certainty", Certainty.NOT_ASSESSED.code());
        return Reply.page(screen.form(form, NEW, true, ReaderLanguage.of(request)));
    }

    @PostMapping(NEW)
    Reply add(Actor.Person actor, FormReader form, HttpServletRequest request) {
        Optional<ReferenceDraft> draft = ReferenceForms.read(form, bearings());
        if (draft.isEmpty()) {
            return Reply.refused(screen.form(form.form(), NEW, true, ReaderLanguage.of(request)));
        }
        return forms.once(
                actor,
                form,
                () -> keep.add(actor, draft.get())
                        .<Reply>fold(
                                id -> Reply.to(HOME + "/" + id).saying("flash.evidence.added"),
                                refused -> Reply.refused(screen.form(
                                        form.form().refused(refused), NEW, true, ReaderLanguage.of(request)))));
    }

    @GetMapping(ONE + "/edit")
    Reply edit(Actor.Person actor, @PathVariable UUID id, HttpServletRequest request) {
        Form form = ReferenceForms.filled(queries.ours(id, LibraryPolicy.ownTerritory(actor)));
        return Reply.page(screen.form(form, path(id) + "/edit", false, ReaderLanguage.of(request)));
    }

    @PostMapping(ONE + "/edit")
    Reply change(Actor.Person actor, @PathVariable UUID id, FormReader form, HttpServletRequest request) {
        Optional<ReferenceDraft> draft = ReferenceForms.read(form, bearings());
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(-1);
        if (draft.isEmpty()) {
            return Reply.refused(screen.form(form.form(), path(id) + "/edit", false, ReaderLanguage.of(request)));
        }
        return keep.change(actor, id, draft.get(), version)
                .fold(
                        done -> Reply.to(path(id)).saying("flash.evidence.changed"),
                        refused -> Reply.refused(screen.form(
                                form.form().refused(refused), path(id) + "/edit", false, ReaderLanguage.of(request))));
    }

    @PostMapping(ONE + "/checks")
    Reply checked(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        keep.checked(actor, id, form.ticked("retraction"));
        return Reply.to(path(id)).saying("flash.evidence.checked");
    }

    @PostMapping(ONE + "/remove")
    Reply remove(Actor.Person actor, @PathVariable UUID id) {
        keep.remove(actor, id);
        return Reply.to(HOME).saying("flash.evidence.removed");
    }

    @PostMapping(HOME + "/import")
    Reply bring(
            Actor.Person actor,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request) {
        if (file == null || file.isEmpty() || file.getSize() > LARGEST) {
            Problem problem = Problem.of("file", "error.evidence.file");
            return Reply.refused(screen.refused(Problems.of(problem), ReaderLanguage.of(request)));
        }
        return imports.handle(actor, content(file))
                .fold(
                        done -> Reply.to(HOME)
                                .saying(done.added() == 0 ? "flash.evidence.nothing_new" : "flash.evidence.imported"),
                        refused -> Reply.refused(screen.refused(refused, ReaderLanguage.of(request))));
    }

    private List<Bearing> bearings() {
        return ReferenceForms.bearings(statements.all());
    }

    private static String path(UUID id) {
        return HOME + "/" + id;
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
