package org.cordee.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.platform.NotFound;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** Every statement the reader may see, shipped or added here, with what stands in its corners today. */
@Component
public class KnownStatements {

    private final Statements shipped;
    private final StatementQueries added;
    private final NarrativeQueries narratives;
    private final Library library;

    KnownStatements(Statements shipped, StatementQueries added, NarrativeQueries narratives, Library library) {
        this.shipped = shipped;
        this.added = added;
        this.narratives = narratives;
        this.library = library;
    }

    /** Those one may vote on or decide from: all but drafts and what was put away. */
    public List<Stated> all() {
        return known(added.all().stream()
                .filter(statement -> isShown(statement.status()))
                .toList());
    }

    /** The one of this code, drafts included, when the reader may see it. */
    public Optional<Stated> find(String code) {
        return known(added.all()).stream()
                .filter(stated -> stated.code().equals(code))
                .findFirst();
    }

    /** The one of this code; stops with {@link NotFound} when there is none or the reader may not see it. */
    public Stated one(String code) {
        return find(code).orElseThrow(() -> new NotFound("statement"));
    }

    private List<Stated> known(List<AddedStatement> others) {
        List<Reference> references = library.all();
        return Stream.concat(
                        shipped.all().stream().map(statement -> shipped(statement, references)),
                        others.stream().map(statement -> added(statement, references)))
                .toList();
    }

    private static boolean isShown(StatementStatus status) {
        return status == StatementStatus.REGION || status == StatementStatus.PUBLIC;
    }

    private Stated shipped(Statement statement, List<Reference> references) {
        List<Testimony> told = narratives.told(statement.code());
        return new Stated(
                statement.code(),
                statement.title(),
                shipped.edition(),
                "/evidence/" + statement.code(),
                Grounds.of(
                        told,
                        references.stream()
                                .flatMap(reference -> reference.assessment().bearings().stream())
                                .filter(bearing -> bearing.subject().equals(statement.code()))
                                .toList()),
                MeasuredRegion.benefits(List.of(statement.code())),
                Stated.certainties(statement.findings().stream().map(Statement.Finding::certainty)));
    }

    private Stated added(AddedStatement statement, List<Reference> references) {
        StatementDraft words = statement.current().words();
        UUID id = statement.id();
        List<String> chosen = words.studies().stream().map(Bearing::subject).toList();
        List<Reference> studies = references.stream()
                .filter(reference -> chosen.contains(reference.id()))
                .toList();
        List<String> known = studies.stream().map(Reference::id).toList();
        return new Stated(
                id.toString(),
                new Words(words.title(), words.title()),
                statement.current().number(),
                AddedStatement.path(id),
                Grounds.of(
                        added.standing(words.testimonies(), words.subjects()).stream()
                                .map(StatementQueries.Standing::testimony)
                                .toList(),
                        words.studies().stream()
                                .filter(bearing -> known.contains(bearing.subject()))
                                .toList()),
                MeasuredRegion.benefits(words.subjects()),
                Stated.certainties(
                        studies.stream().map(reference -> reference.assessment().certainty())));
    }
}
