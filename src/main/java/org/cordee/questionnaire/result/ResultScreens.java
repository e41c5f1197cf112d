package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.Scales;
import org.cordee.questionnaire.result.ResultQueries.MonthPoint;
import org.cordee.statistics.Circle;
import org.cordee.structure.Territory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the pages of results from what was let out; computes nothing. */
@Component
@Transactional(readOnly = true)
class ResultScreens {

    private static final Sharing NOT_DECIDED = new Sharing(false, LocalDate.EPOCH, 0);

    private final ResultQueries queries;
    private final Results results;
    private final Scales scales;
    private final Today today;

    ResultScreens(ResultQueries queries, Results results, Scales scales, Today today) {
        this.queries = queries;
        this.results = results;
        this.scales = scales;
        this.today = today;
    }

    /** The reader's own structure. */
    ResultsPage structure(Actor.Person reader, boolean printed) {
        UUID structure = reader.scopeOrStop();
        List<ResultsPage.Section> sections = sections(
                queries.ofStructure(structure),
                queries.pointsOfStructure(structure),
                Circle.INSIDE,
                results.missingIn(structure));
        Sharing sharing = queries.sharing(structure).orElse(NOT_DECIDED);
        return new ResultsPage("", sections, List.of(), sharing, reader.role() == Role.DIRECTOR, today.date(), printed);
    }

    ResultsPage region(Territory territory, boolean printed) {
        List<MonthPoint> points = queries.pointsOfRegion(territory.id());
        List<ResultsPage.Section> sections =
                sections(queries.ofRegion(territory.id()), points, Circle.REGION, Results.IN_REGION);
        List<RegionMean> alone = RegionMean.ofYear(points, scales, today.date());
        return new ResultsPage(territory.name(), sections, alone, null, false, today.date(), printed);
    }

    private List<ResultsPage.Section> sections(
            List<StoredResult> all, List<MonthPoint> points, Circle circle, Function<Respondent, Missing> missing) {
        Map<ChangeResult, StoredResult> stored = new LinkedHashMap<>();
        all.forEach(each -> results.told(each, circle).ifPresent(told -> stored.put(told, each)));
        return results.benefits(new ArrayList<>(stored.keySet()), missing).stream()
                .map(told -> new ResultsPage.Section(
                        told,
                        told.headline()
                                .map(first -> ResultDetails.of(
                                        first, Objects.requireNonNull(stored.get(first)), points, circle))))
                .toList();
    }
}
