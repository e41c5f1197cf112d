package org.cordee.pathway.preparation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.reference.ReferencePack;
import org.jspecify.annotations.Nullable;

/**
 * The charter of a team: as it is, and the lines to write.
 *
 * @param charter null while none is written; then the lines of the content are proposed
 * @param source where the proposed lines come from
 */
record CharterPage(UUID path, @Nullable Charter charter, PreparationContent content, ReferencePack source, Form form)
        implements Page {

    @Override
    public String template() {
        return "pathway/preparation/charter";
    }

    @Override
    public String titleKey() {
        return "preparation.charter.title";
    }

    public String href() {
        return "/paths/" + path + "/charter";
    }

    /** What the form holds: as typed, or the lines of the charter, or those proposed. */
    public Form lines(Locale language) {
        if (form.values().containsKey("lines")) {
            return form;
        }
        List<String> lines = charter == null
                ? content.charter().stream().map(words -> words.in(language)).toList()
                : charter.lines();
        return form.with("lines", lines.stream().collect(Collectors.joining("\n")));
    }
}
