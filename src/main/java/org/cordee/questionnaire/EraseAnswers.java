package org.cordee.questionnaire;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.backup.ErasureReplay;
import org.cordee.platform.backup.Erasures.Erasure;
import org.cordee.platform.backup.NoteErasure;
import org.cordee.platform.keys.AnswerCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases everything one card answered, in every round; the card itself stays good. */
@Component
class EraseAnswers implements ErasureReplay {

    private final CodeQueries codes;
    private final CodeMarks marks;
    private final ParticipationStore store;
    private final NoteErasure notes;
    private final TransactionTemplate transactions;

    EraseAnswers(
            CodeQueries codes,
            CodeMarks marks,
            ParticipationStore store,
            NoteErasure notes,
            PlatformTransactionManager manager) {
        this.codes = codes;
        this.marks = marks;
        this.store = store;
        this.notes = notes;
        this.transactions = new TransactionTemplate(manager);
    }

    /** How many rounds were erased; empty when no card has this code. */
    Optional<Integer> handle(AnswerCode code) {
        return Actors.as(
                EnterCode.ASKING,
                () -> Objects.requireNonNull(transactions.execute(
                        status -> codes.card(marks.of(code)).map(this::erase))));
    }

    private int erase(UUID card) {
        List<UUID> all = codes.participations(card);
        all.forEach(store::erase);
        all.forEach(each -> notes.handle(kind(), each));
        return all.size();
    }

    @Override
    public String kind() {
        return "questionnaire-participation";
    }

    @Override
    public void replay(Erasure erasure) {
        Actors.run(EnterCode.ASKING, () -> transactions.executeWithoutResult(status -> store.erase(erasure.id())));
    }
}
