package org.cordee.pathway;

import java.util.ArrayList;
import java.util.List;
import org.cordee.pathway.review.Reviews;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Awaiting;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The first screen of those who prepare and accompany, and of those who coordinate. */
@Controller
class BoardController {

    private static final int PATHS = 20;

    private final FirstScreen first;
    private final PathQueries queries;
    private final RegionQueries region;
    private final PathContents contents;
    private final Placements placements;
    private final Reviews reviews;
    private final Today today;

    BoardController(
            FirstScreen first,
            PathQueries queries,
            RegionQueries region,
            PathContents contents,
            Placements placements,
            Reviews reviews,
            Today today) {
        this.first = first;
        this.queries = queries;
        this.region = region;
        this.contents = contents;
        this.placements = placements;
        this.reviews = reviews;
        this.today = today;
    }

    @Transactional(readOnly = true)
    @GetMapping("/board")
    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR})
    Reply board(Actor.Person actor) {
        return Reply.page(actor.role() == Role.COORDINATOR ? ofRegion(actor) : ofStructure(actor));
    }

    private BoardPage ofStructure(Actor.Person actor) {
        List<PathListPage.Line> paths = queries.page(null, PATHS).stream()
                .map(path -> PathListPage.Line.of(path, contents.of(path.contentVersion())))
                .toList();
        List<Awaiting.Item> blocked = paths.stream()
                .flatMap(line -> line.blocked(today.date()).stream())
                .toList();
        boolean directs = actor.role() == Role.DIRECTOR;
        return new BoardPage(
                actor.role().code(),
                first.of(actor, blocked),
                paths,
                directs ? placements.liveIn(actor.scopeOrStop()) : placements.accompaniedBy(actor.account()));
    }

    private RegionPage ofRegion(Actor.Person actor) {
        RegionBoard board = new RegionBoard(region.paths(), region.departments(), today.date());
        List<PlacementSummary> proposed = placements.proposed();
        List<Awaiting.Item> own = new ArrayList<>(board.blocking());
        proposed.forEach(placement -> own.add(new Awaiting.Item(
                Awaiting.Weight.WAITS,
                "pathway.due.answer",
                List.of(placement.place().name()),
                "/placements/" + placement.id(),
                null)));
        return new RegionPage(board, first.of(actor, own), placements.runningByStatus(), reviews.completion());
    }
}
