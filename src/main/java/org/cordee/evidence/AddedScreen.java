package org.cordee.evidence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.evidence.committee.CommitteePanel;
import org.cordee.evidence.committee.Committees;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.statistics.ClaimLevel;
import org.springframework.stereotype.Component;

/** Fills the pages of statements added here. */
@Component
class AddedScreen {

    private final StatementQueries queries;
    private final Statements shipped;
    private final Library library;
    private final Committees committees;
    private final MeasuredRegion region;
    private final Messages messages;

    AddedScreen(
            StatementQueries queries,
            Statements shipped,
            Library library,
            Committees committees,
            MeasuredRegion region,
            Messages messages) {
        this.queries = queries;
        this.shipped = shipped;
        this.library = library;
        this.committees = committees;
        this.region = region;
        this.messages = messages;
    }

    AddedPage page(UUID id, Optional<Integer> version) {
        AddedStatement statement = queries.one(id);
        AddedStatement.Version shown = version.isPresent() ? statement.version(version.get()) : statement.current();
        Optional<Actor.Person> reader = Actors.person();
        return new AddedPage(
                statement,
                shown,
                measured(shown.words().subjects()),
                studies(shown.words()),
                queries.standing(shown.words().testimonies(), shown.words().subjects()).stream()
                        .map(StatementQueries.Standing::testimony)
                        .toList(),
                committees.panel(id.toString(), statement.current().number()),
                reader.filter(statement::isKeptBy).isPresent(),
                reader.map(statement::next).orElse(List.of()),
                reader.filter(person -> person.territory() != null).isPresent(),
                Problems.none());
    }

    private List<BenefitResult> measured(List<String> subjects) {
        Map<String, BenefitResult> all = region.byStatement();
        return subjects.stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .filter(told -> told.headline().isPresent())
                .toList();
    }

    /** The statements added here that the reader may see, and what the reader may do. */
    AddedList list() {
        Optional<Actor.Person> reader = Actors.person();
        return new AddedList(
                queries.all().stream().map(this::line).toList(),
                reader.filter(person -> person.role() == Role.DIRECTOR || person.role() == Role.COORDINATOR)
                        .isPresent(),
                reader.filter(person -> person.territory() != null).isPresent(),
                committees.waiting());
    }

    /** What committees said of a shipped statement. */
    CommitteePanel committee(String code) {
        return committees.panel(code, shipped.edition());
    }

    private AddedList.Line line(AddedStatement statement) {
        StatementDraft words = statement.current().words();
        List<Testimony> told = queries.standing(words.testimonies(), words.subjects()).stream()
                .map(StatementQueries.Standing::testimony)
                .toList();
        return new AddedList.Line(statement, Grounds.of(told, words.studies()));
    }

    AddedFormPage blank(Form form, boolean group, Locale language) {
        return form(form, "/evidence/added/new", "/evidence", group, language);
    }

    AddedFormPage change(Form form, UUID id, Locale language) {
        String path = AddedStatement.path(id);
        return form(form, path + "/edit", path, false, language);
    }

    private AddedFormPage form(Form form, String action, String back, boolean group, Locale language) {
        return new AddedFormPage(
                form,
                action,
                back,
                back.equals("/evidence"),
                group,
                Arrays.stream(ClaimLevel.values())
                        .map(level -> new Option(
                                Integer.toString(level.rung()),
                                messages.text(language, "statement.level." + level.rung()),
                                messages.text(language, "statement.level." + level.rung() + ".hint")))
                        .toList(),
                shipped.all().stream()
                        .map(statement ->
                                Option.of(statement.code(), statement.title().in(language)))
                        .toList(),
                queries.offered().stream()
                        .map(standing -> testimony(standing, language))
                        .toList(),
                library.all());
    }

    private Option testimony(StatementQueries.Standing standing, Locale language) {
        Testimony told = standing.testimony();
        String about = standing.subjects().stream()
                .map(code -> shipped.one(code).title().in(language))
                .collect(Collectors.joining(", "));
        String corner = messages.text(
                language, "statement.corner." + told.corner().name().toLowerCase(Locale.ROOT));
        return new Option(
                standing.id().toString(),
                told.title(),
                messages.text(language, "statement.form.testimony", corner, told.signature(), about));
    }

    private Map<Direction, List<Reference>> studies(StatementDraft words) {
        List<Reference> all = library.all();
        Map<Direction, List<Reference>> studies = new EnumMap<>(Direction.class);
        for (Direction direction : Direction.values()) {
            studies.put(
                    direction,
                    all.stream()
                            .filter(reference -> words.studies().contains(new Bearing(reference.id(), direction)))
                            .toList());
        }
        return studies;
    }
}
