package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Vectors for every instrument shipped whose items are known, and the rules of scoring one by one. */
class ScoringTest {

    private static final List<Answer> UNANSWERED =
            List.of(new Answer.Declined(), new Answer.NotApplicable(), new Answer.Empty());

    private final Instruments instruments = new Instruments();

    @TestFactory
    Stream<DynamicTest> everybodyAnsweringTheMinimum() {
        return scales("all-minimum", (instrument, scale) -> {
            Score score = score(instrument, scale, all(instrument, AnswerScale::min));
            assertThat(score.value().orElseThrow())
                    .isCloseTo(expected(instrument, scale, AnswerScale::min), within(1e-9));
            assertThat(score.prorated()).isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> everybodyAnsweringTheMaximum() {
        return scales("all-maximum", (instrument, scale) -> {
            Score score = score(instrument, scale, all(instrument, AnswerScale::max));
            assertThat(score.value().orElseThrow())
                    .isCloseTo(expected(instrument, scale, AnswerScale::max), within(1e-9));
        });
    }

    /** Lowest and highest answers in the sense of the scale give the ends of its declared range. */
    @TestFactory
    Stream<DynamicTest> theRangeIsWhatIsDeclared() {
        return scales("range", (instrument, scale) -> {
            Scale.Range range = Objects.requireNonNull(scale.range());
            Map<String, Answer> low = new HashMap<>();
            Map<String, Answer> high = new HashMap<>();
            for (String item : scale.items()) {
                AnswerScale answers = instrument.answersOf(item);
                boolean reversed = instrument.reversed().contains(item);
                low.put(item, Answer.of(reversed ? answers.max() : answers.min()));
                high.put(item, Answer.of(reversed ? answers.min() : answers.max()));
            }
            assertThat(score(instrument, scale, low).value()).hasValue(range.low());
            assertThat(score(instrument, scale, high).value()).hasValue(range.high());
        });
    }

    /** Each reversed item alone at its highest lowers a scale of middling answers; any other raises it. */
    @TestFactory
    Stream<DynamicTest> oneReversed() {
        return scales("one-reversed", (instrument, scale) -> {
            Map<String, Answer> low = all(instrument, AnswerScale::min);
            double floor = score(instrument, scale, low).value().orElseThrow();
            for (String item : scale.items()) {
                Map<String, Answer> one = new HashMap<>(low);
                one.put(item, Answer.of(instrument.answersOf(item).max()));
                AnswerScale answers = instrument.answersOf(item);
                int step =
                        (answers.max() - answers.min()) * (instrument.reversed().contains(item) ? -1 : 1);
                double weight = scale.factor()
                        / (scale.method() == Scale.Method.MEAN ? scale.items().size() : 1.0);
                assertThat(score(instrument, scale, one).value().orElseThrow() - floor)
                        .as(item)
                        .isCloseTo(step * weight, within(1e-9));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyMissingPatternAtTheLimit() {
        return scales("missing", (instrument, scale) -> {
            int of = scale.items().size();
            int allowed = of - limit(scale);
            for (List<String> missing : subsets(scale.items(), allowed)) {
                assertKept(instrument, scale, missing);
            }
            for (List<String> missing : subsets(scale.items(), Math.min(of, allowed + 1))) {
                Score score = score(instrument, scale, without(instrument, missing));
                assertThat(score.value())
                        .as("%s without %s", scale.id(), missing)
                        .isEmpty();
                assertThat(score.absence())
                        .isEqualTo(
                                of == missing.size() ? Score.Absence.NOTHING_ANSWERED : Score.Absence.TOO_FEW_ANSWERED);
            }
        });
    }

    @Test
    void theKnownNumbersOfPairAndWho() {
        Instrument pair = instruments.latest("pair-p").orElseThrow();
        Map<String, Answer> given = new HashMap<>();
        given.put("S1", Answer.of(8));
        given.put("S2", Answer.of(3));
        given.put("S3", Answer.of(6));
        assertThat(score(pair, scale(pair, "S"), given).value()).hasValue(70);

        Instrument who = instruments.latest("who-5").orElseThrow();
        Map<String, Answer> five = new HashMap<>();
        for (int item = 1; item <= 5; item++) {
            five.put(Integer.toString(item), Answer.of(item));
        }
        assertThat(score(who, scale(who, "total"), five).value()).hasValue(60);
        five.put("5", new Answer.Declined());
        assertThat(score(who, scale(who, "total"), five).absence()).isEqualTo(Score.Absence.TOO_FEW_ANSWERED);
    }

    @Test
    void notAnsweringIsNeverZero() {
        Instrument pair = instruments.latest("pair-a").orElseThrow();
        for (Answer none : UNANSWERED) {
            Map<String, Answer> given = all(pair, scale -> 7);
            given.put("A6", none);
            Score score = score(pair, scale(pair, "A"), given);
            assertThat(score.value()).hasValue(70);
            assertThat(score.prorated()).isTrue();
            assertThat(score.answered()).isEqualTo(5);
            assertThat(score.of()).isEqualTo(6);
        }
    }

    @Test
    void theQuestionOnMeetingsEntersNoScore() {
        Instrument pair = instruments.latest("pair-p").orElseThrow();
        assertThat(pair.scales()).noneMatch(scale -> scale.items().contains("EXP"));
        assertThat(pair.answersOf("EXP").isChoices()).isTrue();
    }

    @Test
    void whatDoesNotBelongIsRefused() {
        Instrument pair = instruments.latest("pair-n").orElseThrow();
        Edition edition = new Edition("pair-n", 1, "fr");

        assertRefused(pair, edition, Map.of("N1", Answer.of(11)), "N1");
        assertRefused(pair, edition, Map.of("N1", Answer.of(-1)), "N1");
        assertRefused(pair, edition, Map.of("N9", Answer.of(1)), "N9");
        assertRefused(pair, edition, Map.of("N9", new Answer.Declined()), "N9");
        assertRefused(pair, new Edition("pair-n", 2, "fr"), Map.of(), "pair-n");
        assertRefused(pair, new Edition("pair-p", 1, "fr"), Map.of(), "pair-p");
        assertRefused(pair, new Edition("pair-n", 1, "de"), Map.of(), "de");
    }

    @Test
    void scoresOfTwoEditionsAreNeverCompared() {
        Score before = new Score(new Edition("pair-n", 1, "fr"), "N", 40.0, null, false, 4, 4);
        Score after = new Score(new Edition("pair-n", 1, "fr"), "N", 55.0, null, false, 4, 4);
        Score none = new Score(new Edition("pair-n", 1, "fr"), "N", null, Score.Absence.NOTHING_ANSWERED, false, 0, 4);

        assertThat(new ScorePair(before, after).change()).hasValue(15);
        assertThat(new ScorePair(before, none).change()).isEmpty();
        for (Score other : List.of(
                new Score(new Edition("pair-n", 2, "fr"), "N", 55.0, null, false, 4, 4),
                new Score(new Edition("pair-n", 1, "en"), "N", 55.0, null, false, 4, 4),
                new Score(new Edition("pair-a", 1, "fr"), "N", 55.0, null, false, 4, 4),
                new Score(new Edition("pair-n", 1, "fr"), "M", 55.0, null, false, 4, 4))) {
            assertThatThrownBy(() -> new ScorePair(before, other)).isInstanceOf(ScoringRefused.class);
        }
    }

    private static void assertRefused(Instrument instrument, Edition edition, Map<String, Answer> given, String names) {
        assertThatThrownBy(() -> Scoring.score(instrument, new Answers(edition, given)))
                .isInstanceOf(ScoringRefused.class)
                .hasMessageContaining(names);
    }

    private static void assertKept(Instrument instrument, Scale scale, List<String> missing) {
        Map<String, Answer> given = without(instrument, missing);
        Score score = score(instrument, scale, given);
        double[] kept = scale.items().stream()
                .filter(item -> !missing.contains(item))
                .mapToDouble(item -> read(instrument, item, value(given, item)))
                .toArray();
        double mean = Arrays.stream(kept).sum() / kept.length;
        double times = scale.method() == Scale.Method.MEAN ? 1 : scale.items().size();
        assertThat(score.value().orElseThrow()).isCloseTo(mean * times * scale.factor(), within(1e-9));
        assertThat(score.prorated()).isEqualTo(!missing.isEmpty());
    }

    /** 80 % of the items written as fractions of five; every item where the authors ask so. */
    private static int limit(Scale scale) {
        return scale.missing().kind() == MissingRule.Kind.ALL
                ? scale.items().size()
                : (int) Math.ceil(scale.items().size() * 4 / 5.0);
    }

    private static double expected(Instrument instrument, Scale scale, ToIntFunction<AnswerScale> raw) {
        double sum = scale.items().stream()
                .mapToDouble(item -> read(instrument, item, raw.applyAsInt(instrument.answersOf(item))))
                .sum();
        return sum
                * scale.factor()
                / (scale.method() == Scale.Method.MEAN ? scale.items().size() : 1);
    }

    private static int value(Map<String, Answer> given, String item) {
        return given.get(item) instanceof Answer.Value answer ? answer.value() : -1;
    }

    private static double read(Instrument instrument, String item, int value) {
        AnswerScale answers = instrument.answersOf(item);
        return instrument.reversed().contains(item) ? answers.min() + answers.max() - value : value;
    }

    private static Map<String, Answer> all(Instrument instrument, ToIntFunction<AnswerScale> value) {
        Map<String, Answer> given = new HashMap<>();
        instrument.items().stream()
                .filter(item -> !item.id().equals("EXP"))
                .forEach(item -> given.put(item.id(), Answer.of(value.applyAsInt(instrument.answersOf(item.id())))));
        return given;
    }

    /** Answers that differ from item to item, those missing in the three ways in turn. */
    private static Map<String, Answer> without(Instrument instrument, List<String> missing) {
        int[] turn = {0};
        Map<String, Answer> given = all(instrument, scale -> {
            turn[0]++;
            return scale.min() + turn[0] % (scale.max() - scale.min() + 1);
        });
        for (int each = 0; each < missing.size(); each++) {
            given.put(missing.get(each), UNANSWERED.get(each % UNANSWERED.size()));
        }
        return given;
    }

    private static Score score(Instrument instrument, Scale scale, Map<String, Answer> given) {
        String language = instrument.translations().get(0).language();
        Edition edition = new Edition(instrument.id(), instrument.version(), language);
        return Scoring.score(instrument, new Answers(edition, given)).stream()
                .filter(score -> score.scale().equals(scale.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Scale scale(Instrument instrument, String id) {
        return instrument.scales().stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Stream<DynamicTest> scales(String name, Check check) {
        return instruments.latest().stream()
                .flatMap(instrument -> instrument.computable().stream()
                        .map(scale -> DynamicTest.dynamicTest(
                                instrument.id() + " " + scale.id() + " " + name, () -> check.on(instrument, scale))));
    }

    private static List<List<String>> subsets(List<String> items, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<String>> subsets = new ArrayList<>();
        for (int first = 0; first + size <= items.size(); first++) {
            for (List<String> rest : subsets(items.subList(first + 1, items.size()), size - 1)) {
                List<String> subset = new ArrayList<>(List.of(items.get(first)));
                subset.addAll(rest);
                subsets.add(subset);
            }
        }
        return subsets;
    }

    /** What is checked of one scale. */
    @FunctionalInterface
    private interface Check {
        void on(Instrument instrument, Scale scale);
    }
}
