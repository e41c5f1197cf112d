package org.cordee.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a peer says of themselves.
 *
 * @param workingName the name they work under; a first name or a nickname is enough
 * @param title the title they choose, or null
 * @param department the department's code, or null
 * @param statuses the statuses possible for them
 * @param knowledge the three kinds of experiential knowledge, in their own words
 * @param publics codes of the publics they wish to meet
 * @param formats codes of the ways of working they wish
 * @param availability when they can come
 * @param declared the version of the declaration they made their own, or null when they did not
 */
public record Profile(
        String workingName,
        @Nullable String title,
        @Nullable String department,
        List<PeerStatus> statuses,
        Knowledge knowledge,
        List<String> publics,
        List<String> formats,
        Availability availability,
        @Nullable Integer declared) {

    public Profile {
        statuses = List.copyOf(statuses);
        publics = List.copyOf(publics);
        formats = List.copyOf(formats);
    }

    /**
     * What only experience teaches, each kind in the peer's own words or null.
     *
     * @param life of living with addictive behaviours and what follows from them
     * @param care of care and support received
     * @param recovery of the process of recovery
     */
    public record Knowledge(
            @Nullable String life,
            @Nullable String care,
            @Nullable String recovery) {

        /** Nothing said. */
        public static Knowledge unsaid() {
            return new Knowledge(null, null, null);
        }
    }

    /**
     * When a peer can come.
     *
     * @param moments codes of the moments of the week
     * @param words the rest in their own words, or null
     */
    public record Availability(
            List<String> moments, @Nullable String words) {

        public Availability {
            moments = List.copyOf(moments);
        }
    }
}
