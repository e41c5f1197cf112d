package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps one typing of a form on paper. The first writes the answers; where the round asks for two, the second must agree,
 * and what differs is read a third time on purpose.
 */
@Component
class EnterPaper {

    private final SaveAnswers save;
    private final ParticipationStore answers;
    private final EntryStore store;
    private final Conditions conditions;

    EnterPaper(SaveAnswers save, ParticipationStore answers, EntryStore store, Conditions conditions) {
        this.save = save;
        this.answers = answers;
        this.store = store;
        this.conditions = conditions;
    }

    /** The first typing. Called as the participation. */
    @Transactional
    public Outcome<UUID> first(UUID participation, List<Given> given) {
        return save.handle(participation, SaveAnswers.Reading.of(given));
    }

    /** The second typing: the keys of the questions that differ. Called as the participation. */
    @Transactional
    public Set<String> second(UUID participation, List<Given> given) {
        store.second(participation, conditions.of(participation, given).given());
        return store.apart();
    }

    /** The third reading of the questions that differ, and of no other. Called as the participation. */
    @Transactional
    public void settle(UUID participation, LocalDate day, List<Question> questions, List<Given> given) {
        Set<String> apart = store.apart();
        questions.stream()
                .filter(question -> apart.contains(question.key()))
                .forEach(question -> store.empty(participation, question));
        List<Given> agreed = conditions.of(participation, given).given().stream()
                .filter(each -> apart.contains(each.key()) || each.answer() instanceof Answer.NotAsked)
                .toList();
        answers.answer(participation, agreed, day);
        store.second(participation, List.of());
    }
}
