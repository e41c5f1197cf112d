package org.cordee.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordee.pathway.proposal.Proposals;
import org.cordee.pathway.review.Reviews;
import org.cordee.placement.PlacementState;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** What the paths, placements, reviews and proposals of a structure ask of its people this week. */
@Component
class DueThisWeek implements Awaiting {

    private static final Set<Role> ROLES = Set.of(Role.DIRECTOR, Role.PROFESSIONAL);
    private static final int STEPS = 12;
    private static final int WEEK = 7;

    private final Placements placements;
    private final PathQueries paths;
    private final PathContents contents;
    private final Reviews reviews;
    private final Proposals proposals;
    private final Today today;

    DueThisWeek(
            Placements placements,
            PathQueries paths,
            PathContents contents,
            Reviews reviews,
            Proposals proposals,
            Today today) {
        this.placements = placements;
        this.paths = paths;
        this.contents = contents;
        this.reviews = reviews;
        this.proposals = proposals;
        this.today = today;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (!ROLES.contains(actor.role())) {
            return List.of();
        }
        LocalDate last = today.date().plusDays(WEEK);
        List<Item> items = new ArrayList<>();
        addSteps(items, last);
        followed(actor).forEach(placement -> add(items, placement, last));
        reviews.waitingFor(actor)
                .forEach(review -> items.add(new Item(
                        Weight.WAITS,
                        "pathway.due.review",
                        List.of(review.place(), review.months()),
                        review.href(),
                        review.day())));
        proposals.waitingFor(actor).stream()
                .filter(proposal -> !proposal.day().isAfter(last))
                .forEach(proposal -> items.add(new Item(
                        Weight.WAITS,
                        "pathway.due.proposal",
                        List.of(proposal.place()),
                        proposal.href(),
                        proposal.day())));
        return items;
    }

    private void addSteps(List<Item> items, LocalDate last) {
        for (PathQueries.Due due : paths.dueUntil(last, STEPS)) {
            items.add(new Item(
                    Weight.WAITS,
                    "pathway.due.step",
                    List.of(
                            due.structure(),
                            contents.of(due.contentVersion()).step(due.code()).title()),
                    "/paths/" + due.path(),
                    due.dueOn()));
        }
    }

    private List<PlacementSummary> followed(Actor.Person actor) {
        return actor.role() == Role.DIRECTOR
                ? placements.liveIn(actor.scopeOrStop())
                : placements.accompaniedBy(actor.account());
    }

    private static void add(List<Item> items, PlacementSummary placement, LocalDate last) {
        String href = "/placements/" + placement.id();
        List<Object> where = List.of(placement.place().name());
        LocalDate startsOn = placement.dates().startsOn();
        LocalDate endsOn = placement.dates().endsOn();
        if (placement.state() == PlacementState.PROPOSED) {
            items.add(new Item(Weight.WAITS, "pathway.due.answer", where, href, null));
        } else if (placement.state() == PlacementState.AGREED && startsOn != null && !startsOn.isAfter(last)) {
            items.add(new Item(Weight.WAITS, "pathway.due.arrival", where, href, startsOn));
        } else if (placement.state().isRunning() && endsOn != null && !endsOn.isAfter(last)) {
            items.add(new Item(Weight.ENDS, "pathway.due.end", where, href + "/ending", endsOn));
        }
    }
}
