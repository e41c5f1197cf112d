package org.cordee.peer;

import java.util.UUID;

/** A peer's own record, as only the peer reads it. */
record Peer(UUID id, UUID territory, Profile profile, int version) {}
