package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What another module waits for from a peer, shown on the peer's home; declared as a bean. */
public interface AwaitedOfPeer {
    /** What waits for this peer now, the most pressing first. */
    List<Awaited> of(UUID peer);

    /**
     * One thing that waits.
     *
     * @param key the message key of its sentence
     * @param arguments what the sentence is filled with
     * @param href where it is done
     * @param day when it is due, or null when it simply waits
     */
    record Awaited(
            String key,
            List<Object> arguments,
            String href,
            @Nullable LocalDate day) {
        public Awaited {
            arguments = List.copyOf(arguments);
        }
    }
}
