package org.cordee.placement.exchange;

import java.util.List;

/**
 * With whom, how and when; codes of the lists peers choose from. An empty list is open to everything.
 *
 * @param minors for a place, whether minors are met there; for a request, whether one is ready for that
 */
public record Wishes(List<String> publics, List<String> formats, List<String> moments, boolean minors) {

    public Wishes {
        publics = List.copyOf(publics);
        formats = List.copyOf(formats);
        moments = List.copyOf(moments);
    }
}
