package org.cordee.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.time.Today;
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
    private final Today today;

    EnterPaper(SaveAnswers save, ParticipationStore answers, EntryStore store, Today today) {
        this.save = save;
        this.answers = answers;
        this.store = store;
        this.today = today;
    }

    /** The first typing. Called as the participation. */
    @Transactional
    public Outcome<UUID> first(UUID participation, List<Given> given) {
        return save.handle(participation, given, false);
    }

    /** The second typing: the keys of the questions that differ. Called as the participation. */
    @Transactional
    public Set<String> second(UUID participation, List<Given> given) {
        store.second(participation, given);
        return store.apart();
    }

    /** The third reading of the questions that differ, and of no other. Called as the participation. */
    @Transactional
    public void settle(UUID participation, List<Question> questions, List<Given> given) {
        Set<String> apart = store.apart();
        questions.stream()
                .filter(question -> apart.contains(question.key()))
                .forEach(question -> store.empty(participation, question));
        answers.answer(
                participation,
                given.stream().filter(each -> apart.contains(each.key())).toList(),
                today.date());
        store.second(participation, List.of());
    }
}
