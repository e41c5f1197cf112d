package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.web.Page;
import org.cordee.statistics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What answers say, benefit by benefit, of one structure or of a region.
 *
 * @param place the name of the region; empty for the structure of whoever reads
 * @param sections one per benefit, in the order of the leaflet
 * @param alone what is read over a region only
 * @param sharing what the director decided; null where nobody decides here
 * @param mayDecide whether the reader may change it
 * @param today the day it is read, or printed
 * @param printed whether it goes on paper
 */
record ResultsPage(
        String place,
        List<Section> sections,
        List<RegionMean> alone,
        @Nullable Sharing sharing,
        boolean mayDecide,
        LocalDate today,
        boolean printed)
        implements Page {

    ResultsPage {
        sections = List.copyOf(sections);
        alone = List.copyOf(alone);
    }

    /** One benefit; {@code first} stands behind the measure that speaks first for it. */
    record Section(BenefitResult told, Optional<ResultDetail> first) {}

    boolean isRegion() {
        return !place.isEmpty();
    }

    List<BenefitResult> benefits() {
        return sections.stream().map(Section::told).toList();
    }

    /** Whether there is anything to draw beside one another. */
    boolean hasOverview() {
        return ResultCharts.onOneScale(benefits()).stream()
                .anyMatch(told -> told.headline().orElseThrow().change() instanceof Figure.Statistic);
    }

    String address() {
        return isRegion() ? ResultController.REGION : ResultController.STRUCTURE;
    }

    @Override
    public String template() {
        return printed ? "questionnaire/result/results_printed" : "questionnaire/result/results";
    }

    @Override
    public String titleKey() {
        return isRegion() ? "result.region.title" : "result.structure.title";
    }

    @Override
    public List<Object> titleArguments() {
        return isRegion() ? List.of(place) : List.of();
    }
}
