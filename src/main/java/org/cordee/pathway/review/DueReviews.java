package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.placement.Pause;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the reviews that concern somebody, each with the date it has for them. */
@Component
class DueReviews {

    private static final int YEAR = 365;

    private final Placements placements;
    private final ReviewQueries queries;
    private final ReviewContents contents;
    private final Today today;

    DueReviews(Placements placements, ReviewQueries queries, ReviewContents contents, Today today) {
        this.placements = placements;
        this.queries = queries;
        this.contents = contents;
        this.today = today;
    }

    /** Every review of the placements that run or ended within the year, by date; none that fell after an end. */
    List<DueReview> of(Actor.Person actor) {
        List<PlacementSummary> followed = placements.begun(today.date().minusDays(YEAR)).stream()
                .filter(placement -> ReviewPolicy.side(actor, placement).isPresent())
                .toList();
        Map<ReviewKey, Review> begun = queries
                .of(followed.stream().map(PlacementSummary::id).toList())
                .stream()
                .collect(Collectors.toMap(Review::key, Function.identity()));
        return followed.stream()
                .flatMap(placement -> of(actor, placement, begun))
                .sorted(Comparator.comparing(DueReview::due)
                        .thenComparing(line -> line.placement().id()))
                .toList();
    }

    /** The reviews of one placement. */
    List<DueReview> of(Actor.Person actor, PlacementSummary placement) {
        Map<ReviewKey, Review> begun = queries.of(List.of(placement.id())).stream()
                .collect(Collectors.toMap(Review::key, Function.identity()));
        return of(actor, placement, begun).toList();
    }

    private Stream<DueReview> of(Actor.Person actor, PlacementSummary placement, Map<ReviewKey, Review> begun) {
        Side side = ReviewPolicy.follows(actor, placement);
        List<Pause> pauses = side.signs() ? placements.pauses(placement.id()) : List.of();
        return contents.inForce().turns(placement).stream()
                .flatMap(months -> line(placement, months, pauses, begun.get(new ReviewKey(placement.id(), months)))
                        .map(step -> new DueReview(
                                placement,
                                months,
                                side,
                                due(placement, months, pauses),
                                step,
                                begun.get(new ReviewKey(placement.id(), months))))
                        .stream());
    }

    /** How far a review is; empty when the placement ended before its date and nobody held it. */
    private Optional<DueReview.Step> line(
            PlacementSummary placement, int months, List<Pause> pauses, @Nullable Review review) {
        LocalDate due = due(placement, months, pauses);
        LocalDate ended = placement.dates().endedOn();
        LocalDate day = today.date();
        if (review != null && review.isDone()) {
            return Optional.of(DueReview.Step.DONE);
        }
        if (ended != null && ended.isBefore(due)) {
            return Optional.empty();
        }
        if (review != null) {
            return Optional.of(DueReview.Step.BEGUN);
        }
        int opensBefore = months == ReviewKey.EXIT
                ? contents.inForce().exitOpensBefore()
                : contents.inForce().opensBefore();
        if (day.isBefore(due.minusDays(opensBefore)) || Pause.lasts(pauses, day)) {
            return Optional.of(DueReview.Step.LATER);
        }
        return Optional.of(
                day.isAfter(due.plusDays(contents.inForce().lateAfter())) ? DueReview.Step.LATE : DueReview.Step.OPEN);
    }

    private LocalDate due(PlacementSummary placement, int months, List<Pause> pauses) {
        if (months == ReviewKey.EXIT) {
            return ReviewContent.lastDay(placement).orElse(today.date());
        }
        LocalDate start = placement.dates().startedOn();
        return ReviewCalendar.due(start == null ? today.date() : start, months, pauses, today.date());
    }
}
