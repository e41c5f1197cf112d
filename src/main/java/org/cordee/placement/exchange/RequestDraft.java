package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementStatus;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param weeklyHours about how much, or null
 * @param papersUntil until when insurance and certificates are valid, or null when nothing is known
 */
public record RequestDraft(
        List<PlacementStatus> statuses,
        Wishes wishes,
        Course course,
        @Nullable Integer weeklyHours,
        LocalDate startsOn,
        LocalDate endsOn,
        Mobility mobility,
        Bodies bodies,
        @Nullable LocalDate papersUntil) {

    public RequestDraft {
        statuses = List.copyOf(statuses);
    }

    /** The course a trainee follows; all null for others. */
    public record Course(
            @Nullable String name,
            @Nullable Regime regime,
            @Nullable Integer totalHours) {}

    /**
     * From where and how one comes.
     *
     * @param mostKm how far at most, for a course alone: a peer says it by ticking places
     */
    public record Mobility(
            @Nullable String postcode,
            List<Access> access,
            @Nullable Integer mostKm) {
        public Mobility {
            access = List.copyOf(access);
        }
    }

    /**
     * The bodies behind whoever asks.
     *
     * @param training the school, which then reads the request
     * @param association the body that carries a volunteer's agreement
     */
    public record Bodies(@Nullable UUID training, @Nullable UUID association) {}
}
