package org.cordee.placement;

import java.util.UUID;

/** A thing the sheet says the peer does or may do if agreed, as the log uses it. */
public record MissionSummary(
        UUID id, UUID placement, boolean onlyIfAgreed, String what, EngagementLevel level, CareMoment moment) {}
