package org.cordee.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.files.BroughtFile;
import org.springframework.stereotype.Component;

/** What other modules may order about permissions: the demonstration writes one through it. */
@Component
public class Permissions {

    private static final String INVENTED = "essai";
    private static final String WELL_BEING = "who-5";
    private static final byte[] LETTER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final AttestPermission attest;
    private final OfferedInstruments offered;

    Permissions(AttestPermission attest, OfferedInstruments offered) {
        this.attest = attest;
        this.offered = offered;
    }

    /** The director attests the invented instrument and types invented words in; in a demonstration only. */
    public Outcome<UUID> attestInvented(Actor.Person director) {
        Instrument invented = offered.find(INVENTED).orElseThrow();
        return attest.handle(director, InventedWords.of(invented, new BroughtFile("application/pdf", LETTER)));
    }

    /** The coordination attests the well-being index for its territory, with numbered sentences for the official words. */
    public Outcome<UUID> attestWellBeing(Actor.Person coordinator) {
        Instrument index = offered.find(WELL_BEING).orElseThrow();
        return attest.handle(coordinator, InventedWords.numbered(index));
    }
}
