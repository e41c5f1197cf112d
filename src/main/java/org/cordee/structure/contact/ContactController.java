package org.cordee.structure.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Links;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Contacts of structures, brought by the coordinator in a spreadsheet. */
@Controller
@Allowed(Role.COORDINATOR)
class ContactController {
    private final InviteContacts invite;
    private final Links links;

    ContactController(InviteContacts invite, Links links) {
        this.invite = invite;
        this.links = links;
    }

    @GetMapping("/structures/contacts")
    Reply blank() {
        return Reply.page(new ContactPage(List.of(), List.of(), Form.empty()));
    }

    @PostMapping("/structures/contacts")
    Reply upload(
            Actor.Person person,
            HttpServletRequest request,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        Optional<List<List<String>>> rows = file == null || file.isEmpty() ? Optional.empty() : rows(file);
        if (rows.isEmpty()) {
            return refused("error.structure.contacts_file");
        }
        ContactSheet.Read read = ContactSheet.read(rows.get());
        if (!read.headingsFound()) {
            return refused("error.structure.contacts_headings");
        }
        if (rows.get().size() > ContactTable.MOST_ROWS) {
            return refused("error.structure.contacts_many");
        }
        var result = invite.handle(person, read, ReaderLanguage.of(request), path -> links.absolute(path, request));
        return Reply.page(new ContactPage(result.invited(), result.refused(), Form.empty()));
    }

    private static Reply refused(String key) {
        return Reply.refused(
                new ContactPage(List.of(), List.of(), Form.empty().refused(Problems.of(Problem.of("file", key)))));
    }

    /** The file is read and deleted at once: only invitations stay. */
    private static Optional<List<List<String>>> rows(MultipartFile file) {
        try {
            Path path = Files.createTempFile("contacts", ".upload");
            try {
                file.transferTo(path);
                return ContactTable.read(path);
            } finally {
                Files.delete(path);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
