package org.cordee.placement.cohort;

import java.util.UUID;

/** One trainee and one stay. */
public record Pairing(UUID trainee, Stay stay) {}
