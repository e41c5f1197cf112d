package org.cordee.questionnaire;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps that somebody said yes or no. Whoever came by a link is given a code of their own, once. */
@Component
class StartParticipation {

    private final CodeQueries codes;
    private final ParticipationStore store;
    private final CardStore cards;
    private final CodeMarks marks;
    private final InstallationKey key;
    private final Today today;

    StartParticipation(
            CodeQueries codes,
            ParticipationStore store,
            CardStore cards,
            CodeMarks marks,
            InstallationKey key,
            Today today) {
        this.codes = codes;
        this.store = store;
        this.cards = cards;
        this.marks = marks;
        this.key = key;
        this.today = today;
    }

    /** What was said: yes or no, how, in which language, and the id of the form, which makes sending twice harmless. */
    record Said(boolean yes, boolean assisted, boolean easy, String language, UUID form) {}

    /** The participation begun, and the code made for whoever came by a link; null for the holder of a card. */
    record Begun(UUID participation, @Nullable AnswerCode fresh) {}

    /** Called as {@link EnterCode#ASKING}. */
    @Transactional
    public Outcome<Begun> handle(Pass pass, Said said) {
        Round round = codes.round(pass.round()).orElseThrow(() -> new NotFound("round " + pass.round()));
        if (!round.takes(pass.mode(), today.date())) {
            return Outcome.refused(Problem.ofAll("error.questionnaire.over"));
        }
        AnswerCode fresh = pass.card() == null
                ? AnswerCode.from(key.mac("questionnaire.fresh", said.form().toString()))
                : null;
        if (fresh != null
                && codes.card(marks.of(fresh)).isEmpty()
                && LinkLimit.isReached(codes.joinedBy(round), round)) {
            return Outcome.refused(Problem.ofAll("error.questionnaire.link_full"));
        }
        UUID card = fresh == null ? known(pass) : joined(round, fresh);
        ParticipationStatus status = said.yes() ? ParticipationStatus.STARTED : ParticipationStatus.REFUSED;
        Optional<Door> before = codes.door(round, card);
        if (before.isPresent()) {
            return again(round, before.get(), status, fresh);
        }
        Participation begun =
                new Participation(UUID.randomUUID(), round.id(), status, pass.mode(), said.language(), said.easy());
        store.add(begun, card, said.assisted(), round.dayOf(today.date()));
        return Outcome.done(new Begun(begun.id(), fresh));
    }

    private Outcome<Begun> again(Round round, Door door, ParticipationStatus status, @Nullable AnswerCode fresh) {
        UUID id = door.participation();
        if (id == null || door.status() == ParticipationStatus.COMPLETE) {
            return Outcome.refused(Problem.ofAll("error.questionnaire.finished"));
        }
        if (!round.isOpen(today.date()) && !codes.isPaper(id)) {
            return Outcome.refused(Problem.of("code", "error.questionnaire.begun_elsewhere"));
        }
        if (door.status() != status) {
            store.change(id, status, round.dayOf(today.date()));
        }
        return Outcome.done(new Begun(id, fresh));
    }

    private UUID joined(Round round, AnswerCode fresh) {
        byte[] mark = marks.of(fresh);
        Optional<UUID> before = codes.card(mark);
        if (before.isPresent()) {
            return before.get();
        }
        UUID card = UUID.randomUUID();
        cards.add(new CardStore.Kept(card, round.structure(), round.respondent(), mark, null), today.date());
        return card;
    }

    private static UUID known(Pass pass) {
        UUID card = pass.card();
        if (card == null) {
            throw new IllegalStateException("a pass without a card makes a code");
        }
        return card;
    }
}
