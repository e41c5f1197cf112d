package org.cordee.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.files.Download;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The library as anybody reads it: the list, one publication, the list as a file. */
@Controller
class LibraryController {

    static final String HOME = "/evidence/library";

    private final Library library;
    private final LibraryScreen screen;
    private final Statements statements;
    private final ReferenceQueries queries;

    LibraryController(Library library, LibraryScreen screen, Statements statements, ReferenceQueries queries) {
        this.library = library;
        this.screen = screen;
        this.statements = statements;
        this.queries = queries;
    }

    @GetMapping(HOME)
    @Open
    Reply list(FormReader form, HttpServletRequest request) {
        return Reply.page(screen.list(form, ReaderLanguage.of(request)));
    }

    @GetMapping(HOME + "/file")
    @Open
    Reply file(FormReader form, HttpServletRequest request) {
        CitationFormat format = form.choice("format", CitationFormat.class).orElse(CitationFormat.RIS);
        List<Reference> references = screen.filter(form).of(library.all(), ReaderLanguage.of(request));
        byte[] content = format.write(references).getBytes(StandardCharsets.UTF_8);
        return Reply.file(new Download("references." + format.ending(), format.mediaType(), out -> out.write(content)));
    }

    @GetMapping(HOME + "/{id}")
    @Open
    Reply one(@PathVariable String id) {
        Reference reference = library.one(id);
        var subjects = statements.all().stream().collect(Collectors.toMap(Statement::code, Statement::title));
        return Reply.page(new ReferencePage(reference, subjects, mayChange(reference)));
    }

    private boolean mayChange(Reference reference) {
        Optional<Actor.Person> keeper = keeper();
        return reference.added()
                && keeper.isPresent()
                && queries.idsOf(keeper.get().scopeOrStop()).stream()
                        .anyMatch(id -> id.toString().equals(reference.id()));
    }

    /** The coordination, when it is who reads. */
    static Optional<Actor.Person> keeper() {
        return Actors.person().filter(person -> person.role() == Role.COORDINATOR);
    }
}
