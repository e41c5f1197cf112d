package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A teller tells, answers to the draft, and takes their words back whenever they want, without a reason. */
@Component
class TellCaps {

    private final SeatStore store;
    private final SeatQueries seats;
    private final CapsQueries sheets;
    private final CapsContent content;

    TellCaps(SeatStore store, SeatQueries seats, CapsQueries sheets, CapsContent content) {
        this.store = store;
        this.seats = seats;
        this.sheets = sheets;
        this.content = content;
    }

    /** What is told is read by whoever accompanies, and by nobody else. */
    @Transactional
    Outcome<UUID> tell(Actor.Person teller, UUID seat, Map<String, String> words) {
        CapsMember member = present(teller, seat);
        if (!words.keySet().stream().allMatch(content.plan()::has)) {
            throw new NotFound("part of the plan");
        }
        List<Problem> sensitive = words.entrySet().stream()
                .flatMap(part -> SensitiveText.refusal(part.getKey(), part.getValue()).stream())
                .toList();
        if (!sensitive.isEmpty()) {
            return Outcome.refused(new Problems(sensitive));
        }
        store.tell(member.id(), words);
        return Outcome.done(seat);
    }

    /** Answers to the draft as it stands; may be changed until the coordination has read it. */
    @Transactional
    Outcome<UUID> answer(Actor.Person teller, UUID seat, CapsAnswer answer) {
        CapsMember member = present(teller, seat);
        CapsSheet sheet = sheets.one(member.sheet());
        if (CapsSteps.after(sheet.state(), CapsStep.ANSWER, List.of(CapsHat.TELLER))
                .isEmpty()) {
            return Outcome.refused(Problem.ofAll("error.capitalisation.not_proposed"));
        }
        List<String> theirs = seats.resting(seat).stream().map(CapsPart::code).toList();
        CapsAnswer onTheirs = new CapsAnswer(
                theirs.stream().filter(answer.agreed()::contains).toList(), answer.print(), answer.goesWithout());
        store.answer(seat, sheet.round(), onTheirs);
        return Outcome.done(seat);
    }

    /** Every part that rests on the teller's words is emptied, in the draft and in every edition. */
    @Transactional
    void leave(Actor.Person teller, UUID seat) {
        store.leave(present(teller, seat).id());
    }

    private CapsMember present(Actor.Person teller, UUID seat) {
        CapsMember member = seats.one(seat, teller.account());
        if (member.left()) {
            throw new NotAllowed("their words are taken back already");
        }
        return member;
    }
}
