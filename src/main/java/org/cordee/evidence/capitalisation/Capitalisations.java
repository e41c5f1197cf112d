package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What other modules may ask of capitalisation sheets: to make one, step by step. */
@Service
public class Capitalisations {

    private final OpenCaps open;
    private final InviteCaps invite;
    private final WriteCaps write;
    private final TellCaps tell;
    private final MoveCaps move;

    Capitalisations(OpenCaps open, InviteCaps invite, WriteCaps write, TellCaps tell, MoveCaps move) {
        this.open = open;
        this.invite = invite;
        this.write = write;
        this.tell = tell;
        this.move = move;
    }

    /** Opens a sheet on an action of a structure; refuses whoever belongs to it. */
    public Outcome<UUID> open(Actor.Person accompanier, UUID structure, String accompaniedBy, CapsFrame frame) {
        return open.handle(accompanier, structure, accompaniedBy, frame);
    }

    /** A code by which a teller takes a place; shown once. */
    public String invite(Actor.Person accompanier, UUID sheet) {
        return invite.handle(accompanier, sheet, false).shown();
    }

    /** The actor of the transaction takes a place as a teller, by its code; gives the place. */
    public Outcome<UUID> join(String code, String signature) {
        return invite.join(code, signature, true)
                .<Outcome<UUID>>fold(
                        joined -> Outcome.done(Objects.requireNonNull(joined.id())), Outcome::<UUID>refused);
    }

    /** A teller tells, by part of the plan. */
    public Outcome<UUID> tell(Actor.Person teller, UUID seat, Map<String, String> words) {
        return tell.tell(teller, seat, words);
    }

    /** Writes a part of the draft, and whose words it rests on. */
    public Outcome<UUID> write(Actor.Person accompanier, UUID sheet, String code, String words, List<UUID> voices) {
        return write.handle(accompanier, sheet, code, words, voices);
    }

    /** A teller answers to the draft they were shown. */
    public Outcome<UUID> answer(Actor.Person teller, UUID seat, CapsAnswer answer) {
        return tell.answer(teller, seat, answer);
    }

    /** A teller takes back every part that rests on their words, wherever it shows. */
    public void leave(Actor.Person teller, UUID seat) {
        tell.leave(teller, seat);
    }

    /** Moves a sheet to its next state; giving back needs a sentence. */
    public Outcome<UUID> move(Actor.Person actor, UUID sheet, CapsStep step, @Nullable String why) {
        return move.handle(actor, sheet, step, why);
    }
}
