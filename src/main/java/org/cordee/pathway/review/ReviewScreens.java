package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cordee.placement.Pause;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the screens of reviews. */
@Component
@Transactional(readOnly = true)
class ReviewScreens {

    private final Placements placements;
    private final DueReviews dueReviews;
    private final ReviewQueries queries;
    private final ReviewContents contents;
    private final Today today;

    ReviewScreens(
            Placements placements, DueReviews dueReviews, ReviewQueries queries, ReviewContents contents, Today today) {
        this.placements = placements;
        this.dueReviews = dueReviews;
        this.queries = queries;
        this.contents = contents;
        this.today = today;
    }

    public ReviewListPage list(Actor.Person actor) {
        List<DueReview> lines = dueReviews.of(actor);
        Map<String, Completion> places = queries.completion(contents.inForce().months());
        boolean regional = actor.role() == Role.COORDINATOR;
        return new ReviewListPage(
                actor.role().code(), lines, Completion.sum(places.values()), regional ? places : Map.of(), regional);
    }

    public ReviewPage one(Actor.Person actor, ReviewKey key, Form form) {
        PlacementSummary placement = placements.get(key.placement());
        ReviewContent content = contents.inForce();
        int months = content.known(key.months());
        DueReview due = dueReviews.of(actor, placement).stream()
                .filter(line -> line.months() == months)
                .findFirst()
                .orElseThrow(() -> new NotFound("a review after the end"));
        LocalDate start = placement.dates().startedOn();
        if (start == null) {
            throw new NotFound("a review of what has not begun");
        }
        Review review = due.review();
        ReviewSheet sheet = review == null ? null : queries.sheet(review.id()).orElse(null);
        return new ReviewPage(
                due,
                content,
                sheet,
                review != null && queries.hasFile(review.id()),
                due.side().signs() && Pause.lasts(placements.pauses(placement.id()), today.date()),
                content.opens(placement, months).orElse(start),
                today.date(),
                form.values().isEmpty() && form.problems().isEmpty() && sheet != null ? filled(sheet) : form);
    }

    private static Form filled(ReviewSheet sheet) {
        return Form.empty()
                .with("works", sheet.words().works())
                .with("hard", sheet.words().hard())
                .with("change", sheet.words().change())
                .with("decision", sheet.words().decision().code());
    }
}
