package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.platform.time.Today;
import org.cordee.questionnaire.Benefit;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.Scales;
import org.cordee.reference.ReferencePacks;
import org.cordee.statistics.Circle;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask: what answers say in a structure, and in a region. Never an answer, never a score. */
@Component
public class Results {

    static final Function<Respondent, Missing> IN_REGION = group -> new Missing(Missing.Reason.FEW_STRUCTURES, null);

    private final ResultQueries queries;
    private final Scales scales;
    private final Structures structures;
    private final AnalysisPlan plan;
    private final Today today;

    Results(ResultQueries queries, Scales scales, Structures structures, ReferencePacks packs, Today today) {
        this.queries = queries;
        this.scales = scales;
        this.structures = structures;
        this.plan = packs.latest("results").as(AnalysisPlan.class);
        this.today = today;
    }

    /** One entry per benefit, in the order of the leaflet, as the people of the structure see it. */
    @Transactional(readOnly = true)
    public List<BenefitResult> ofStructure(UUID structure) {
        return ofStructure(structure, Circle.INSIDE);
    }

    /** The same, as far as it may go to whoever funds the structure. */
    @Transactional(readOnly = true)
    public List<BenefitResult> forFunder(UUID structure) {
        return ofStructure(structure, Circle.FUNDER);
    }

    /** One entry per benefit, in the order of the leaflet, as anybody may see it. */
    @Transactional(readOnly = true)
    public List<BenefitResult> ofRegion(UUID territory) {
        List<ChangeResult> changes = told(queries.ofRegion(territory), Circle.REGION);
        return benefits(changes, IN_REGION);
    }

    /** The same, as it stood when the quarter that ended this day had been let out: a result let out is never changed. */
    @Transactional(readOnly = true)
    public List<BenefitResult> ofRegion(UUID territory, LocalDate through) {
        return benefits(told(queries.ofRegion(territory, through), Circle.REGION), IN_REGION);
    }

    /** The last day of the latest quarter the results of a region rest on; empty before there is one. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> latestOfRegion(UUID territory) {
        return queries.latestOfRegion(territory);
    }

    /** The same of the region this installation serves; empty before there is one. */
    @Transactional(readOnly = true)
    public List<BenefitResult> ofRegion() {
        return structures.served().map(territory -> ofRegion(territory.id())).orElse(List.of());
    }

    /** What is missing in a structure, group by group. */
    Function<Respondent, Missing> missingIn(UUID structure) {
        List<ResultQueries.Asked> asked = queries.asked(structure);
        return group -> Lacking.of(group, asked, today.date());
    }

    /** The result in the figures of a circle; empty where its scale is no longer known. */
    Optional<ChangeResult> told(StoredResult result, Circle circle) {
        return scales.find(
                        result.key().instrument(),
                        result.key().version(),
                        result.key().scale())
                .map(facts -> result.told(facts, circle));
    }

    private List<BenefitResult> ofStructure(UUID structure, Circle circle) {
        return benefits(told(queries.ofStructure(structure), circle), missingIn(structure));
    }

    private List<ChangeResult> told(List<StoredResult> stored, Circle circle) {
        return stored.stream()
                .map(result -> told(result, circle))
                .flatMap(Optional::stream)
                .toList();
    }

    /** In the order of the leaflet, each with its own changes in the order of the analysis plan. */
    List<BenefitResult> benefits(List<ChangeResult> changes, Function<Respondent, Missing> missing) {
        return Arrays.stream(Benefit.values())
                .map(benefit -> {
                    List<ChangeResult> own = changes.stream()
                            .filter(change -> change.scale().benefit() == benefit)
                            .sorted(plan.order())
                            .toList();
                    return new BenefitResult(
                            benefit, own, own.isEmpty() ? missing.apply(plan.respondent(benefit)) : null);
                })
                .toList();
    }
}
