package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Scores a finished participation once. Tells whether support is to be offered: a scale with a support threshold is at or
 * below it, or has fallen by its smallest change that matters since the same card last answered. Nobody else is told.
 */
@Component
class ScoreParticipation {

    private static final Actor SCORING = new Actor.Job("scoring");

    private final ScoreStore store;
    private final RoundQueries rounds;
    private final Instruments instruments;
    private final TransactionTemplate transactions;

    ScoreParticipation(
            ScoreStore store, RoundQueries rounds, Instruments instruments, PlatformTransactionManager manager) {
        this.store = store;
        this.rounds = rounds;
        this.instruments = instruments;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Whether support is to be offered, on the page of whoever just answered. */
    boolean handle(UUID participation) {
        Boolean support = Actors.as(
                SCORING,
                () -> transactions.execute(
                        status -> store.take(participation).map(this::score).orElse(false)));
        return Boolean.TRUE.equals(support);
    }

    /** Scores what was left over. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void catchUp() {
        List<UUID> left = Actors.as(SCORING, () -> transactions.execute(status -> store.leftOver()));
        if (left != null) {
            left.forEach(this::handle);
        }
    }

    private boolean score(ScoreStore.Finished finished) {
        Map<String, Map<String, Answer>> answers = store.answers(finished.id());
        boolean support = false;
        List<Score> scores = new ArrayList<>();
        for (RoundPart part : rounds.parts(finished.round())) {
            Instrument instrument =
                    instruments.version(part.instrument(), part.version()).orElseThrow();
            Edition edition =
                    new Edition(part.instrument(), part.version(), Questions.language(part, finished.language()));
            Answers given = new Answers(edition, answers.getOrDefault(part.instrument(), Map.of()));
            for (Score score : Scoring.score(instrument, given)) {
                Scale scale = scale(instrument, score);
                if (scale.items().stream().anyMatch(part.items()::contains)) {
                    support |= isLow(finished, scale, score);
                    scores.add(score);
                }
            }
        }
        store.add(finished, scores);
        return support;
    }

    private boolean isLow(ScoreStore.Finished finished, Scale scale, Score score) {
        Integer threshold = scale.supportAt();
        Double value = score.number();
        if (threshold == null || value == null) {
            return false;
        }
        Scale.Reference smallest = scale.mic();
        return value <= threshold
                || (smallest != null
                        && store.before(finished, score)
                                .filter(before -> before - value >= smallest.value())
                                .isPresent());
    }

    private static Scale scale(Instrument instrument, Score score) {
        return instrument.scales().stream()
                .filter(scale -> scale.id().equals(score.scale()))
                .findFirst()
                .orElseThrow();
    }
}
