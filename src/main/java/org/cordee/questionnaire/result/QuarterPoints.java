package org.cordee.questionnaire.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Contributions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets out the mean of one quarter's answers, of each structure and of the region, where they are enough. */
@Component
class QuarterPoints {

    private final ScoreQueries scores;
    private final ResultStore store;

    QuarterPoints(ScoreQueries scores, ResultStore store) {
        this.scores = scores;
        this.store = store;
    }

    /** What is put together over a region: the scale of one edition, answered by one group. */
    private record Same(String respondent, String instrument, int version, String language, String scale) {
        static Same of(QuarterMean mean) {
            return new Same(mean.respondent().code(), mean.instrument(), mean.version(), mean.language(), mean.scale());
        }
    }

    void release(QuarterResults.Due due) {
        Map<UUID, List<QuarterMean>> means = scores.means(due.asking(), due.quarter());
        Map<Same, List<QuarterMean>> region = new LinkedHashMap<>();
        means.forEach((structure, own) -> own.forEach(mean -> {
            region.computeIfAbsent(Same.of(mean), same -> new ArrayList<>()).add(mean);
            keep(due, structure, mean, Circle.INSIDE);
        }));
        region.values().forEach(all -> keep(due, null, together(all), Circle.REGION));
    }

    private void keep(QuarterResults.Due due, @Nullable UUID structure, QuarterMean mean, Circle circle) {
        if (circle.showsAnswers(mean.answers(), ResultKey.population(mean.respondent()))) {
            store.keepPoint(new ResultStore.Place(due.territory(), structure), mean, due.through());
        }
    }

    private static QuarterMean together(List<QuarterMean> all) {
        QuarterMean first = all.get(0);
        long answers = all.stream().mapToLong(mean -> mean.answers().total()).sum();
        double sum = all.stream()
                .mapToDouble(mean -> mean.mean() * mean.answers().total())
                .sum();
        return new QuarterMean(
                first.respondent(),
                first.instrument(),
                first.version(),
                first.language(),
                first.scale(),
                Contributions.of(
                        all.stream().map(mean -> mean.answers().total()).toList()),
                sum / answers);
    }
}
