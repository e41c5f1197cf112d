package org.cordee.report.folder;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordee.reference.Words;
import org.cordee.report.Paper;

/** Paragraphs as they are shipped, in French, for documents a structure writes itself. */
record ParagraphContent(List<Text> documents) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)\\}");

    /** The paragraphs for one of the structure's documents. */
    record Text(String code, Words title, List<Paragraph> paragraphs) {}

    /**
     * A paragraph under its heading.
     *
     * @param text with places in braces, filled with what is known here
     */
    record Paragraph(String heading, String text) {

        /** The words with what is known; what is not stays a visible blank. */
        String filled(Map<String, String> known) {
            return PLACE.matcher(text)
                    .replaceAll(place -> Matcher.quoteReplacement(known.getOrDefault(place.group(1), Paper.BLANK)));
        }

        Stream<String> places() {
            return PLACE.matcher(text).results().map(place -> place.group(1));
        }
    }
}
