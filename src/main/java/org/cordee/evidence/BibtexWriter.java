package org.cordee.evidence;

import java.util.List;
import java.util.stream.Collectors;

/** Writes BibTeX in UTF-8, letters with accents as they are, the signs LaTeX reads for itself escaped. */
final class BibtexWriter {

    private final StringBuilder out = new StringBuilder();

    private BibtexWriter() {}

    static String write(List<Reference> references) {
        BibtexWriter writer = new BibtexWriter();
        references.forEach(writer::write);
        return writer.out.toString();
    }

    private void write(Reference reference) {
        Citation citation = reference.citation();
        out.append('@')
                .append(citation.type().bibtex())
                .append('{')
                .append(reference.id())
                .append(",\n");
        // The second pair of braces keeps the capitals of the title.
        field("title", "{" + escaped(citation.title()) + "}");
        field("author", authors(citation));
        field(citation.type() == CitationType.CHAPTER ? "booktitle" : "journal", escaped(citation.container()));
        field("year", citation.year() == null ? "" : citation.year().toString());
        field("volume", escaped(citation.volume()));
        field("number", escaped(citation.issue()));
        field("pages", escaped(citation.pages()).replace("-", "--"));
        field(
                switch (citation.type()) {
                    case THESIS -> "school";
                    case REPORT -> "institution";
                    default -> "publisher";
                },
                escaped(citation.publisher()));
        field("doi", escaped(citation.doi()));
        field("url", escaped(citation.url()));
        field("language", escaped(citation.language()));
        out.append("}\n\n");
    }

    private static String authors(Citation citation) {
        List<String> names = citation.authors().stream()
                .map(author ->
                        author.given().isEmpty() ? "{" + escaped(author.family()) + "}" : escaped(author.sorted()))
                .collect(Collectors.toList());
        if (citation.others()) {
            names.add("others");
        }
        return String.join(" and ", names);
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            out.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(sign -> {
            switch (sign) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').append((char) sign);
                default -> escaped.append((char) sign);
            }
        });
        return escaped.toString();
    }
}
