package org.cordee.questionnaire;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a code opens, and writes nothing: a card finds its round, the code of a link the round it was made for. */
@Component
class EnterCode {

    /** Who looks behind a code; it reads marks, and no answer. */
    static final Actor ASKING = new Actor.Job("asking");

    private final CodeQueries codes;
    private final CodeMarks marks;
    private final Today today;

    EnterCode(CodeQueries codes, CodeMarks marks, Today today) {
        this.codes = codes;
        this.marks = marks;
        this.today = today;
    }

    /** What stands behind a code; {@code card} is null for the code of a link. */
    record Entry(@Nullable UUID card, Door.Found found) {}

    /** Empty when nothing has this code. Called as {@link #ASKING}. */
    @Transactional(readOnly = true)
    public Optional<Entry> handle(AnswerCode code) {
        byte[] mark = marks.of(code);
        Optional<Entry> byCard = codes.card(mark)
                .map(card -> new Entry(
                        card,
                        Doors.choose(codes.doors(card), codes.lastAnswered(card).orElse(null), today.date())));
        return byCard.or(() -> codes.joined(mark).map(this::joined));
    }

    private Entry joined(Round round) {
        return round.isOpen(today.date())
                ? new Entry(null, new Door.Found(new Door(round, null, null), Door.State.READY, null))
                : new Entry(null, new Door.Found(null, Door.State.NOTHING, null));
    }
}
