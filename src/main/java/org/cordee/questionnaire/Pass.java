package org.cordee.questionnaire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page of questions carries from one press of a button to the next, sealed: nothing is left on the device.
 *
 * @param round asked now
 * @param card null while somebody who came by the round's link has no code yet
 * @param participation null until the person said yes or no
 */
record Pass(UUID round, @Nullable UUID card, @Nullable UUID participation, AnswerMode mode) {

    Pass with(UUID started) {
        return new Pass(round, card, started, mode);
    }
}
