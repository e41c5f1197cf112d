package org.cordee.pathway;

import java.util.List;
import java.util.Map;
import org.cordee.pathway.review.Reviews;
import org.cordee.placement.PlacementStatus;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The board of those who prepare and accompany. */
@Controller
class BoardController {

    private static final int PATHS = 100;

    private final DueThisWeek due;
    private final PathQueries queries;
    private final PathContents contents;
    private final Placements placements;
    private final Reviews reviews;

    BoardController(
            DueThisWeek due, PathQueries queries, PathContents contents, Placements placements, Reviews reviews) {
        this.due = due;
        this.queries = queries;
        this.contents = contents;
        this.placements = placements;
        this.reviews = reviews;
    }

    @Transactional(readOnly = true)
    @GetMapping("/board")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply board(Actor.Person actor) {
        List<PathListPage.Line> paths = queries.page(null, PATHS).stream()
                .map(path -> PathListPage.Line.of(path, contents.of(path.contentVersion())))
                .toList();
        boolean regional = actor.role() == Role.COORDINATOR;
        Map<PlacementStatus, Integer> running =
                regional ? placements.runningByStatus() : placements.runningByStatus(actor.scopeOrStop());
        return Reply.page(new BoardPage(
                actor.role().code(),
                regional ? List.of() : due.of(actor),
                paths,
                shown(actor),
                running,
                regional ? reviews.completion(actor) : null));
    }

    private List<PlacementSummary> shown(Actor.Person actor) {
        return switch (actor.role()) {
            case PROFESSIONAL -> placements.accompaniedBy(actor.account());
            case DIRECTOR -> placements.liveIn(actor.scopeOrStop());
            default -> placements.proposed();
        };
    }
}
