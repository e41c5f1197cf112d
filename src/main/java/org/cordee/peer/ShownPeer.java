package org.cordee.peer;

import java.util.Set;
import java.util.UUID;

/**
 * A peer as one reader may see them: what the peer did not let this reader see is empty, and looks the same as what
 * they did not say.
 *
 * @param id the peer
 * @param territory the territory
 * @param fields what this reader may see
 * @param profile what is seen
 */
public record ShownPeer(UUID id, UUID territory, Set<ProfileField> fields, Profile profile) {

    public ShownPeer {
        fields = Set.copyOf(fields);
    }

    /** Whether this reader may see a part. */
    public boolean shows(ProfileField field) {
        return fields.contains(field);
    }
}
