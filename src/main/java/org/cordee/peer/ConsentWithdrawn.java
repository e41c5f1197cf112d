package org.cordee.peer;

import java.time.Instant;
import java.util.UUID;

/**
 * A peer lets less be seen than before. What was made from their sheet elsewhere is to be taken down.
 *
 * @param peer the peer
 * @param account the account that acted
 * @param occurredAt when
 */
public record ConsentWithdrawn(UUID peer, UUID account, Instant occurredAt) {}
