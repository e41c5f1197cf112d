package org.cordee.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;

/** Reads the form of a publication, and fills it; empty when something is wrong, which the reader then tells. */
final class ReferenceForms {

    private ReferenceForms() {}

    static Optional<ReferenceDraft> read(FormReader form, List<Bearing> allowed) {
        Citation citation = citation(form);
        String summary = form.text("summary", 2000);
        Certainty certainty = form.choice("certainty", Certainty.class).orElse(Certainty.NOT_ASSESSED);
        List<Bearing> bearings = allowed.stream()
                .filter(bearing -> form.all("bearings").contains(bearing.code()))
                .toList();
        if (!citation.fits()) {
            form.refuse(Problem.of("authors", "error.form.long", Citation.LONGEST_WORD));
        }
        return form.problems().isEmpty()
                ? Optional.of(new ReferenceDraft(citation, summary, certainty, bearings))
                : Optional.empty();
    }

    private static Citation citation(FormReader form) {
        List<Author> authors = form.text("authors", 4000)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Author::parse)
                .toList();
        String url = form.text("url", 1000);
        if (!url.isEmpty() && Citation.plainUrl(url).isEmpty()) {
            form.refuse(Problem.of("url", "error.evidence.url"));
        }
        return new Citation(
                form.choice("type", CitationType.class).orElse(CitationType.DOCUMENT),
                form.required("title", Citation.LONGEST_TITLE),
                authors.stream()
                        .filter(author -> !Author.isOthers(author.family()))
                        .toList(),
                authors.stream().anyMatch(author -> Author.isOthers(author.family())),
                form.text("container", Citation.LONGEST_WORD),
                form.integer("year", 1500, 2099).orElse(null),
                form.text("volume", 50),
                form.text("issue", 50),
                form.text("pages", 50),
                form.text("publisher", Citation.LONGEST_WORD),
                Citation.plainDoi(form.text("doi", Citation.LONGEST_WORD)),
                Citation.plainUrl(url),
                form.text("language", 20));
    }

    static Form filled(Reference reference) {
        Citation citation = reference.citation();
        String authors = citation.authors().stream().map(Author::sorted).collect(Collectors.joining("\n"));
        return Form.empty()
                .with("type", citation.type().name().toLowerCase(Locale.ROOT))
                .with("title", citation.title())
                .with("authors", citation.others() ? authors + "\net al." : authors)
                .with("container", citation.container())
                .with("year", citation.year())
                .with("volume", citation.volume())
                .with("issue", citation.issue())
                .with("pages", citation.pages())
                .with("publisher", citation.publisher())
                .with("doi", citation.doi())
                .with("url", citation.url())
                .with("language", citation.language())
                .with("summary", reference.assessment().summary().fr())
                .with("certainty", reference.assessment().certainty().code())
                .withAll(
                        "bearings",
                        reference.assessment().bearings().stream()
                                .map(Bearing::code)
                                .toList())
                .with("version", reference.version());
    }

    /** Every direction of every subject. */
    static List<Bearing> bearings(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement ->
                        Arrays.stream(Direction.values()).map(direction -> new Bearing(statement.code(), direction)))
                .toList();
    }
}
