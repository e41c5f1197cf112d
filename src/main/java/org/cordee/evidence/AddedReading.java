package org.cordee.evidence;

import java.util.Optional;
import org.cordee.platform.web.FormReader;
import org.springframework.stereotype.Component;

/** Reads a statement from a form, with what the library and the shipped statements allow to be named. */
@Component
class AddedReading {

    private final Library library;
    private final Statements shipped;

    AddedReading(Library library, Statements shipped) {
        this.library = library;
        this.shipped = shipped;
    }

    Optional<StatementDraft> draft(FormReader form, boolean first) {
        return StatementForms.read(form, library.all(), shipped.all(), first);
    }
}
