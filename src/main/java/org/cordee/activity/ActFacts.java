package org.cordee.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.CareMoment;
import org.cordee.placement.EngagementLevel;
import org.jspecify.annotations.Nullable;

/** What is kept of an act once its level and moment are known. */
record ActFacts(
        UUID peer,
        UUID placement,
        UUID structure,
        @Nullable UUID mission,
        LocalDate day,
        int minutes,
        String kind,
        @Nullable Integer heads,
        boolean several,
        @Nullable EngagementLevel level,
        @Nullable CareMoment moment,
        List<String> supports) {}
