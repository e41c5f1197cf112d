package org.cordee.questionnaire;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes cards for one group of the actor's structure, for this round and all later ones. The codes are given back this
 * once, to be printed; their marks alone are kept.
 */
@Component
class MakeCards {

    static final int MOST = 200;

    private final CardStore store;
    private final CodeMarks marks;
    private final Today today;

    MakeCards(CardStore store, CodeMarks marks, Today today) {
        this.store = store;
        this.marks = marks;
        this.today = today;
    }

    @Transactional
    public List<AnswerCode> handle(Actor.Person actor, Respondent respondent, int many) {
        UUID structure = RoundPolicy.structure(actor);
        if (many < 1 || many > MOST) {
            throw new IllegalArgumentException("between 1 and " + MOST + " cards at a time");
        }
        UUID batch = UUID.randomUUID();
        List<AnswerCode> codes = Stream.generate(AnswerCode::fresh).limit(many).toList();
        codes.forEach(code -> store.add(
                new CardStore.Kept(UUID.randomUUID(), structure, respondent, marks.of(code), batch), today.date()));
        return codes;
    }
}
