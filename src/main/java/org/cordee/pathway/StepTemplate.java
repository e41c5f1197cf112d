package org.cordee.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.files.OdtDocument;
import org.cordee.reference.Words;

/**
 * A ready text for a step of the path, in French, the language of what circulates in a structure: to print, or to paste into
 * one's own and change.
 *
 * @param step the step it helps
 * @param parts its headings, each with its lines; a line that ends in "…" is to be filled in by hand
 */
record StepTemplate(String code, String step, Words title, List<Part> parts) {

    /** A heading and its lines. */
    record Part(String heading, List<String> lines) {}

    String path() {
        return "/path-templates/" + code;
    }

    OdtDocument odt() {
        List<OdtDocument.Block> blocks = new ArrayList<>();
        blocks.add(new OdtDocument.Block(OdtDocument.Style.TITLE, title.fr()));
        for (Part part : parts) {
            blocks.add(new OdtDocument.Block(OdtDocument.Style.HEADING, part.heading()));
            part.lines().forEach(line -> blocks.add(new OdtDocument.Block(OdtDocument.Style.PARAGRAPH, line)));
        }
        return new OdtDocument(title.fr(), Locale.FRENCH, blocks);
    }
}
