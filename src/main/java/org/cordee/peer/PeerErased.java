package org.cordee.peer;

import java.time.Instant;
import java.util.UUID;

/**
 * A peer has erased their record. Told in the same transaction, while the peer still acts: each module removes what is
 * theirs and keeps its totals without them.
 *
 * @param peer the peer
 * @param account the account that acted
 * @param occurredAt when
 */
public record PeerErased(UUID peer, UUID account, Instant occurredAt) {}
