package org.cordee.evidence.committee;

import java.util.UUID;
import org.cordee.platform.actor.Role;

/** Where somebody sits in a committee, and by which of their roles. */
record Seat(UUID account, VoteCorner corner, Role role, UUID scope) {}
