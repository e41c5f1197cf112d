package org.cordee.questionnaire.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.cordee.questionnaire.Benefit;
import org.cordee.questionnaire.Respondent;
import org.cordee.questionnaire.ScaleFacts;
import org.cordee.reference.Words;

/** Answers made up for tests: a rise of some points with noise, from a seed. */
final class Inputs {

    static final ResultKey PERSONS = new ResultKey(Respondent.PERSON, "pair-p", 1, "fr", "A", "m6");
    static final ResultKey TEAM = new ResultKey(Respondent.PROFESSIONAL, "pair-e", 1, "fr", "T", "m6");
    static final LocalDate THROUGH = LocalDate.of(2026, 9, 30);
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    private Inputs() {}

    static ScaleFacts facts(boolean higherIsBetter) {
        return new ScaleFacts(
                "pair-p",
                1,
                "PAIR-P",
                "A",
                new Words("Alliance", "Alliance"),
                0,
                100,
                higherIsBetter,
                true,
                Benefit.ALLIANCE,
                null,
                null,
                null,
                List.of("A1", "A2", "A3", "A4"),
                List.of(),
                10,
                false,
                false);
    }

    static ResultInput of(ResultKey key, List<ScoredPair> pairs) {
        return new ResultInput(
                key,
                facts(true),
                FROM,
                THROUGH,
                pairs,
                Optional.of(new Reliable(0.8, 15, true)),
                60,
                pairs.size(),
                List.of());
    }

    static ResultInput after(ResultInput input, LocalDate through, Estimates before) {
        return new ResultInput(
                input.key(),
                input.facts(),
                input.from(),
                input.through(),
                input.pairs(),
                input.reliable(),
                input.cards(),
                input.first(),
                List.of(new EarlierResult(through, before)));
    }

    static List<ScoredPair> pairs(int many, double rise) {
        return pairs(UUID.randomUUID(), many, rise);
    }

    static List<ScoredPair> pairs(UUID structure, int many, double rise) {
        var random = new SplittableRandom(11L * many);
        List<ScoredPair> pairs = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            double before = 40 + random.nextInt(20);
            double after = before + rise + random.nextInt(11) - 5;
            pairs.add(new ScoredPair(structure, UUID.randomUUID(), before, after, null, null));
        }
        return pairs;
    }

    /** The same pairs as they are once a result rested on them. */
    static List<ScoredPair> marked(List<ScoredPair> pairs, LocalDate through) {
        return pairs.stream()
                .map(pair -> new ScoredPair(
                        pair.structure(), pair.participation(), pair.before(), pair.after(), through, through))
                .toList();
    }
}
