package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores answers as the instrument declares it. Reversed items are read from the other end; missing items are dealt with
 * by the scale's own rule, else by person-mean proration from 80 % of the items on, which is flagged.
 */
final class Scoring {

    private Scoring() {}

    /**
     * One score per scale that can be computed and of which something was asked, in their order. Refuses answers to another instrument or version, to an
     * unknown item, in another language than it exists in, or out of the item's scale.
     */
    static List<Score> score(Instrument instrument, Answers answers) {
        check(instrument, answers);
        return instrument.computable().stream()
                .filter(scale ->
                        scale.items().stream().anyMatch(item -> !(answers.of(item) instanceof Answer.NotAsked)))
                .map(scale -> score(instrument, scale, answers))
                .toList();
    }

    private static void check(Instrument instrument, Answers answers) {
        Edition edition = answers.edition();
        if (!edition.instrument().equals(instrument.id()) || edition.version() != instrument.version()) {
            throw new ScoringRefused(
                    "answers to " + edition + " are not scored by " + instrument.id() + " " + instrument.version());
        }
        if (instrument.translations().stream()
                .noneMatch(translation -> translation.language().equals(edition.language()))) {
            throw new ScoringRefused(instrument.abbr() + " does not exist in " + edition.language());
        }
        answers.byItem().forEach((item, answer) -> {
            AnswerScale scale = instrument.answersOf(item);
            if (answer instanceof Answer.Value given && !scale.accepts(given.value())) {
                throw new ScoringRefused(instrument.abbr() + " " + item + " is not answered by " + given.value());
            }
        });
    }

    private static Score score(Instrument instrument, Scale scale, Answers answers) {
        List<Integer> values = values(instrument, scale, answers);
        int answered = values.size();
        int of = scale.items().size();
        if (!scale.missing().allows(answered, of)) {
            Score.Absence reason = answered == 0 ? Score.Absence.NOTHING_ANSWERED : Score.Absence.TOO_FEW_ANSWERED;
            return new Score(answers.edition(), scale.id(), null, reason, false, answered, of);
        }
        long sum = values.stream().mapToLong(Integer::longValue).sum();
        double points = scale.method() == Scale.Method.MEAN
                ? (double) (sum * scale.factor()) / answered
                : (double) (sum * scale.factor() * of) / answered;
        return new Score(answers.edition(), scale.id(), points, null, answered < of, answered, of);
    }

    private static List<Integer> values(Instrument instrument, Scale scale, Answers answers) {
        List<Integer> values = new ArrayList<>();
        for (String item : scale.items()) {
            if (answers.of(item) instanceof Answer.Value given) {
                values.add(
                        instrument.isReversed(item)
                                ? instrument.answersOf(item).reversed(given.value())
                                : given.value());
            }
        }
        return values;
    }
}
