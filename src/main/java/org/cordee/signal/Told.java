package org.cordee.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A signal as somebody of a team, or the coordinator, is told it.
 *
 * @param key the message key of its sentence; {@code key.fact} and {@code key.act} say what it rests on and what ends it
 * @param place where
 * @param fact the day the sentence speaks of
 * @param since when it was opened, or shared
 * @param href where the act that ends it is done
 * @param byPeer whether a peer shared it
 */
record Told(UUID id, String key, String place, LocalDate fact, LocalDate since, String href, boolean byPeer) {

    /** What the sentence is filled with; the day is written by the screen. */
    List<Object> arguments() {
        return List.of(place);
    }
}
