package org.cordee.placement.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A later last day, asked for a placement.
 *
 * @param insteadOf the last day agreed when it was asked
 * @param schoolAsked whether a school has a yes to say
 * @param closedOn when it was answered for good; null while open, and for what closed before this was kept
 */
record Extension(
        UUID id,
        LocalDate until,
        LocalDate insteadOf,
        Side askedBy,
        LocalDate askedOn,
        Yes yes,
        boolean schoolAsked,
        State state,
        @Nullable LocalDate closedOn) {

    /** Who said yes, and when. */
    record Yes(
            @Nullable LocalDate peer,
            @Nullable LocalDate structure,
            @Nullable LocalDate school) {
        @Nullable
        LocalDate of(Side side) {
            return switch (side) {
                case PEER -> peer;
                case STRUCTURE -> structure;
                case SCHOOL -> school;
            };
        }
    }

    /** Where it stands; all but the first are final. */
    enum State {
        ASKED,
        AGREED,
        DECLINED,
        WITHDRAWN,
        /** The placement ended first. */
        LAPSED
    }

    boolean isOpen() {
        return state == State.ASKED;
    }

    /** The words of what came of it; of one that lapsed, with the day where it is known. */
    public String outcomeKey() {
        return "extension.past." + state.name().toLowerCase(Locale.ROOT);
    }

    /** The sides that have to agree. */
    public List<Side> sides() {
        return schoolAsked ? List.of(Side.values()) : List.of(Side.PEER, Side.STRUCTURE);
    }

    public boolean hasYesOf(Side side) {
        return yes.of(side) != null;
    }

    /** What this person, standing on this side, may say to it now. */
    List<Answer> answers(Actor.Person actor, Side side) {
        List<Answer> answers = new ArrayList<>();
        if (isOpen() && Side.answers(actor) && !hasYesOf(side)) {
            answers.add(Answer.AGREE);
        }
        if (isOpen() && side == askedBy) {
            answers.add(Answer.WITHDRAW);
        }
        if (isOpen() && side != askedBy && Side.answers(actor)) {
            answers.add(Answer.DECLINE);
        }
        return answers;
    }
}
