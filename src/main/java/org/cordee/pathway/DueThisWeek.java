package org.cordee.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cordee.pathway.proposal.Proposals;
import org.cordee.pathway.review.Reviews;
import org.cordee.placement.PlacementState;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** What waits for a person this week, three things at most: first what is late, then what comes, then what waits. */
@Component
class DueThisWeek {

    private static final int MOST = 3;
    private static final int WEEK = 7;

    private final Placements placements;
    private final PathQueries paths;
    private final PathContents contents;
    private final Reviews reviews;
    private final Proposals proposals;
    private final List<DueElsewhere> elsewhere;
    private final Today today;

    DueThisWeek(
            Placements placements,
            PathQueries paths,
            PathContents contents,
            Reviews reviews,
            Proposals proposals,
            List<DueElsewhere> elsewhere,
            Today today) {
        this.placements = placements;
        this.paths = paths;
        this.contents = contents;
        this.reviews = reviews;
        this.proposals = proposals;
        this.elsewhere = List.copyOf(elsewhere);
        this.today = today;
    }

    List<DueItem> of(Actor.Person actor) {
        LocalDate last = today.date().plusDays(WEEK);
        List<DueItem> items = new ArrayList<>();
        for (PathQueries.Due due : paths.dueUntil(last, MOST)) {
            Words title = contents.of(due.contentVersion()).step(due.code()).title();
            items.add(new DueItem("pathway.due.step", due.structure(), title, 0, "/paths/" + due.path(), due.dueOn()));
        }
        for (PlacementSummary placement : followed(actor)) {
            add(items, placement, last);
        }
        reviews.waitingFor(actor)
                .forEach(review -> items.add(new DueItem(
                        "pathway.due.review", review.place(), null, review.months(), review.href(), review.day())));
        proposals.waitingFor(actor).stream()
                .filter(proposal -> !proposal.day().isAfter(last))
                .forEach(proposal -> items.add(new DueItem(
                        "pathway.due.proposal", proposal.place(), null, 0, proposal.href(), proposal.day())));
        elsewhere.stream()
                .flatMap(module -> module.of(actor).stream())
                .forEach(due -> items.add(new DueItem(due.key(), due.what(), null, 0, due.href(), due.day())));
        items.sort(Comparator.comparing(DueItem::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return items.subList(0, Math.min(MOST, items.size()));
    }

    private List<PlacementSummary> followed(Actor.Person actor) {
        return actor.role() == Role.DIRECTOR
                ? placements.liveIn(actor.scopeOrStop())
                : placements.accompaniedBy(actor.account());
    }

    private static void add(List<DueItem> items, PlacementSummary placement, LocalDate last) {
        String href = "/placements/" + placement.id();
        String where = placement.place().name();
        LocalDate startsOn = placement.dates().startsOn();
        LocalDate endsOn = placement.dates().endsOn();
        if (placement.state() == PlacementState.PROPOSED) {
            items.add(new DueItem("pathway.due.answer", where, null, 0, href, null));
        } else if (placement.state() == PlacementState.AGREED && startsOn != null && !startsOn.isAfter(last)) {
            items.add(new DueItem("pathway.due.arrival", where, null, 0, href, startsOn));
        } else if (placement.state().isRunning() && endsOn != null && !endsOn.isAfter(last)) {
            items.add(new DueItem("pathway.due.end", where, null, 0, href, endsOn));
        }
    }
}
