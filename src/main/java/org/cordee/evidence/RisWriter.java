package org.cordee.evidence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes RIS, in UTF-8, lines ended by CRLF as the format asks. */
final class RisWriter {

    private static final Pattern RANGE = Pattern.compile("([^-]+)-([^-]+)");

    private final StringBuilder out = new StringBuilder();

    private RisWriter() {}

    static String write(List<Reference> references) {
        RisWriter writer = new RisWriter();
        references.forEach(reference -> writer.write(reference.citation()));
        return writer.out.toString();
    }

    private void write(Citation citation) {
        line("TY", citation.type().ris());
        line("TI", citation.title());
        citation.authors().forEach(author -> line("AU", author.sorted()));
        line("AU", citation.others() ? "et al." : "");
        line("T2", citation.container());
        line("PY", citation.year() == null ? "" : citation.year().toString());
        line("VL", citation.volume());
        line("IS", citation.issue());
        Matcher range = RANGE.matcher(citation.pages());
        line("SP", range.matches() ? range.group(1) : citation.pages());
        line("EP", range.matches() ? range.group(2) : "");
        line("PB", citation.publisher());
        line("DO", citation.doi());
        line("UR", citation.url());
        line("LA", citation.language());
        out.append("ER  - \r\n\r\n");
    }

    private void line(String tag, String value) {
        if (!value.isEmpty()) {
            out.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
        }
    }
}
