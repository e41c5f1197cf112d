package org.cordee.recognition;

import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The peer and the team each write their own of a year; neither touches the other's, and there is no mark. */
@Component
public class SayYear {

    private final Placements placements;
    private final VoiceStore store;
    private final Today today;

    SayYear(Placements placements, VoiceStore store, Today today) {
        this.placements = placements;
        this.store = store;
        this.today = today;
    }

    /** Keeps the words of the actor's voice, shown to the other side or not; empty words take them away. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, int year, String words, boolean shown) {
        PlacementSummary placement = placements.get(id);
        Voice voice = Voice.of(actor, placement).orElseThrow(() -> new NotAllowed("to say a year of another"));
        if (year > today.date().getYear()) {
            return Outcome.refused(Problem.ofAll("error.recognition.year"));
        }
        if (words.isBlank()) {
            store.remove(id, year, voice);
            return Outcome.done(id);
        }
        Problem sensitive = SensitiveText.refusal("words", words).orElse(null);
        if (sensitive != null) {
            return Outcome.refused(sensitive);
        }
        store.keep(id, year, new YearlyWords(voice, words.strip(), shown, today.date()), actor.account());
        return Outcome.done(id);
    }
}
