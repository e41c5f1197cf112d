package org.cordee.account.agenda;

import java.util.UUID;
import org.cordee.platform.time.Agenda;
import org.jspecify.annotations.Nullable;

/**
 * A date as it leaves.
 *
 * @param place where; null for a date that is off
 */
record DatedLine(Told told, @Nullable String place, Agenda.Invited invited) {

    UUID uid() {
        return told.uid();
    }
}
