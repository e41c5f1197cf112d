package org.cordee.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.agreement.seal.Attachment;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.files.Download;
import org.cordee.platform.i18n.Messages;
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

/** Documents as files: taken away as PDF or ODT, and brought when they were signed elsewhere. */
@Controller
class DocumentFileController {

    private static final String ONE = "/agreements/{id}";

    private final DocumentScreens screens;
    private final DocumentQueries queries;
    private final SigningQueries signing;
    private final KeepElsewhere elsewhere;
    private final Messages messages;
    private final OneTimeForms forms;

    DocumentFileController(
            DocumentScreens screens,
            DocumentQueries queries,
            SigningQueries signing,
            KeepElsewhere elsewhere,
            Messages messages,
            OneTimeForms forms) {
        this.screens = screens;
        this.queries = queries;
        this.signing = signing;
        this.elsewhere = elsewhere;
        this.messages = messages;
        this.forms = forms;
    }

    @GetMapping(ONE + "/document.pdf")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.ASSOCIATION, Role.TRAINER})
    Reply pdf(Actor.Person actor, @PathVariable UUID id) {
        return Reply.pdf("document", screens.printed(actor, id));
    }

    @GetMapping(ONE + "/document.odt")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.ASSOCIATION, Role.TRAINER})
    Reply odt(Actor.Person actor, @PathVariable UUID id) {
        PrintedDocumentPage page = screens.printed(actor, id);
        List<String> places = page.view().parties().stream()
                .map(party -> french("agreement.party." + party) + french("agreement.sign_here"))
                .toList();
        return Reply.file(
                Download.odt("document", page.view().odt(french("agreement.plain"), places)), page.subjects());
    }

    @GetMapping(ONE + "/signed.pdf")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.ASSOCIATION, Role.TRAINER})
    Reply signed(Actor.Person actor, @PathVariable UUID id) {
        DocumentPage page = screens.one(actor, id, Form.empty(), Problems.none());
        byte[] file = signing.file(page.document()).orElseThrow(() -> new NotFound("signed file of document " + id));
        return Reply.file(new Download("document.pdf", "application/pdf", out -> out.write(file)), page.subjects());
    }

    @GetMapping(ONE + "/proof.txt")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.ASSOCIATION, Role.TRAINER})
    Reply proof(Actor.Person actor, @PathVariable UUID id) {
        DocumentPage page = screens.one(actor, id, Form.empty(), Problems.none());
        byte[] proof = signing.proof(page.document()).orElseThrow(() -> new NotFound("proof of document " + id));
        return Reply.file(
                new Download(Attachment.NAME, "text/plain; charset=utf-8", out -> out.write(proof)), page.subjects());
    }

    @GetMapping(ONE + "/file")
    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR, Role.ASSOCIATION, Role.TRAINER})
    Reply file(Actor.Person actor, @PathVariable UUID id) {
        DocumentPage page = screens.one(actor, id, Form.empty(), Problems.none());
        BroughtFile file = queries.file(id).orElseThrow(() -> new NotFound("file of document " + id));
        return Reply.file(
                new Download("document." + file.ending(), file.mediaType(), out -> out.write(file.content())),
                page.subjects());
    }

    @PostMapping(ONE + "/elsewhere")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply bring(
            Actor.Person actor,
            @PathVariable UUID id,
            FormReader form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile upload) {
        Optional<LocalDate> signed = form.date("signedOn");
        if (form.text("signedOn", 10).isEmpty()) {
            form.refuse(Problem.of("signedOn", "error.form.required"));
        }
        Optional<LocalDate> until = form.date("validUntil");
        String as = form.required("checkedAs", 120);
        Optional<BroughtFile> file = file(form, upload);
        if (signed.isEmpty() || file.isEmpty() || !form.problems().isEmpty()) {
            return Reply.refused(screens.one(actor, id, form.form(), form.problems()));
        }
        Elsewhere told = new Elsewhere(signed.get(), until.orElse(null), as);
        return forms.once(
                actor,
                form,
                () -> elsewhere
                        .handle(actor, id, told, file.get())
                        .fold(
                                done -> Reply.to("/agreements/" + id).saying("flash.agreement.elsewhere"),
                                problems -> Reply.refused(
                                        screens.one(actor, id, form.form().refused(problems), problems))));
    }

    @PostMapping(ONE + "/elsewhere/take-back")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    Reply takeBack(Actor.Person actor, @PathVariable UUID id, FormReader form) {
        return forms.once(
                actor,
                form,
                () -> elsewhere
                        .takeBack(actor, id)
                        .fold(
                                done -> Reply.to("/agreements/" + id).saying("flash.agreement.taken_back"),
                                problems -> Reply.refused(screens.one(actor, id, Form.empty(), problems))));
    }

    private static Optional<BroughtFile> file(FormReader form, @Nullable MultipartFile upload) {
        if (upload == null || upload.isEmpty()) {
            form.refuse(Problem.of("file", "error.agreement.file"));
            return Optional.empty();
        }
        if (upload.getSize() > BroughtFile.MOST_BYTES) {
            form.refuse(Problem.of("file", "error.agreement.file_large"));
            return Optional.empty();
        }
        try {
            Optional<BroughtFile> file = BroughtFile.of(upload.getBytes());
            if (file.isEmpty()) {
                form.refuse(Problem.of("file", "error.agreement.file_kind"));
            }
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String french(String key) {
        return messages.text(Locale.FRENCH, key);
    }
}
