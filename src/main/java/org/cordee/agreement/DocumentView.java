package org.cordee.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordee.platform.files.OdtDocument;

/**
 * A document as it is read: the plain page, then the clauses, in French, whoever reads.
 *
 * @param plain the sentences of "what I sign"
 */
record DocumentView(
        String title, List<List<Blanks.Piece>> plain, List<Section> sections, String source, List<String> parties) {

    /** A clause, paragraph by paragraph. */
    record Section(String title, List<List<Blanks.Piece>> paragraphs) {}

    static DocumentView of(Template template, DocumentWords words, Map<String, Placeholder> known) {
        return new DocumentView(
                template.title().fr(),
                words.plain().stream()
                        .map(line -> Blanks.fill(line, words.filled(), known))
                        .toList(),
                words.clauses().stream()
                        .map(clause -> new Section(
                                clause.title(),
                                Arrays.stream(clause.text().split("\\R", -1))
                                        .map(line -> Blanks.fill(line, words.filled(), known))
                                        .toList()))
                        .toList(),
                template.source(),
                template.parties());
    }

    /**
     * The same as a text document.
     *
     * @param firstPage the heading of the plain page
     * @param places where each party signs, already in words
     */
    OdtDocument odt(String firstPage, List<String> places) {
        List<OdtDocument.Block> blocks = new ArrayList<>();
        blocks.add(new OdtDocument.Block(OdtDocument.Style.TITLE, title));
        blocks.add(new OdtDocument.Block(OdtDocument.Style.HEADING, firstPage));
        plain.forEach(line -> blocks.add(new OdtDocument.Block(OdtDocument.Style.LARGE, text(line))));
        OdtDocument.Style heading = OdtDocument.Style.NEW_PAGE;
        int number = 0;
        for (Section section : sections) {
            number++;
            blocks.add(new OdtDocument.Block(heading, number + ". " + section.title()));
            section.paragraphs()
                    .forEach(line -> blocks.add(new OdtDocument.Block(OdtDocument.Style.PARAGRAPH, text(line))));
            heading = OdtDocument.Style.HEADING;
        }
        places.forEach(place -> blocks.add(new OdtDocument.Block(OdtDocument.Style.PARAGRAPH, place)));
        blocks.add(new OdtDocument.Block(OdtDocument.Style.NOTE, source));
        return new OdtDocument(title, Locale.FRENCH, blocks);
    }

    private static String text(List<Blanks.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.blank() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
