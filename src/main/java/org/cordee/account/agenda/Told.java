package org.cordee.account.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.time.Agenda;
import org.jspecify.annotations.Nullable;

/**
 * A date as a calendar was last told of it (RFC 5545: the same UID for ever, a SEQUENCE that grows with each change).
 *
 * @param uid says nothing of what it is
 * @param mailed the sequence last sent as an invitation; null when none was
 */
record Told(
        UUID uid,
        Agenda.Slot slot,
        int sequence,
        boolean cancelled,
        @Nullable Integer mailed) {

    /**
     * What has to be told anew: dates that came, moved, came back, and those to come that are no more. What is past or of
     * today and no longer waits simply took place.
     */
    static List<Told> changes(List<Told> before, Map<UUID, Agenda.Slot> now, LocalDate today) {
        Map<UUID, Told> known = new HashMap<>();
        before.forEach(told -> known.put(told.uid(), told));
        List<Told> changes = new ArrayList<>();
        now.forEach((uid, slot) -> {
            Told told = known.get(uid);
            if (told == null) {
                changes.add(new Told(uid, slot, 0, false, null));
            } else if (told.cancelled() || !told.slot().equals(slot)) {
                changes.add(new Told(uid, slot, told.sequence() + 1, false, told.mailed()));
            }
        });
        before.stream()
                .filter(told -> !told.cancelled() && !now.containsKey(told.uid()))
                .filter(told -> told.slot().day().isAfter(today))
                .forEach(told ->
                        changes.add(new Told(told.uid(), told.slot(), told.sequence() + 1, true, told.mailed())));
        return changes;
    }

    /** Whether an invitation has to say so: never that something is off of which nobody was invited. */
    boolean waitsForLetter() {
        return mailed == null ? !cancelled : mailed != sequence;
    }

    Told sent() {
        return new Told(uid, slot, sequence, cancelled, sequence);
    }
}
