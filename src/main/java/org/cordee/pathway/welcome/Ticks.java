package org.cordee.pathway.welcome;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What each side ticked of one welcome. */
record Ticks(Set<String> peer, Set<String> structure) {

    Ticks {
        peer = Set.copyOf(peer);
        structure = Set.copyOf(structure);
    }

    /** How a point stands: by both, by one side only, by nobody. */
    enum Standing {
        BOTH,
        PEER_ONLY,
        STRUCTURE_ONLY,
        NOBODY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Standing of(String item) {
        if (peer.contains(item)) {
            return structure.contains(item) ? Standing.BOTH : Standing.PEER_ONLY;
        }
        return structure.contains(item) ? Standing.STRUCTURE_ONLY : Standing.NOBODY;
    }

    Set<String> of(Side side) {
        return side == Side.PEER ? peer : structure;
    }

    /** How many points both sides ticked. */
    long together(WelcomeContent content) {
        return content.items().stream()
                .filter(item -> of(item.code()) == Standing.BOTH)
                .count();
    }

    /** The essential points not ticked by both sides. */
    Stream<WelcomeContent.Item> essentialLeft(WelcomeContent content) {
        return content.items().stream().filter(item -> item.essential() && of(item.code()) != Standing.BOTH);
    }

    /** For whom somebody ticks. */
    enum Side {
        PEER,
        STRUCTURE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
