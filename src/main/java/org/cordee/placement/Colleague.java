package org.cordee.placement;

import java.util.UUID;

/** Somebody who may be référent or deputy in a structure, by the name their colleagues know. */
public record Colleague(UUID account, String name) {}
