package org.cordee.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cordee.activity.ActivityKind;
import org.cordee.activity.ActivityKinds;
import org.cordee.funding.Fundings;
import org.cordee.funding.Post;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.questionnaire.result.Results;
import org.cordee.statistics.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director has a page computed for one funder and puts it before the peers who fill the posts. Nothing leaves. */
@Component
class PrepareTransmission {

    private final TransmissionStore store;
    private final TransmissionQueries queries;
    private final Fundings fundings;
    private final Placements placements;
    private final ActivityKinds kinds;
    private final Results results;
    private final Ids ids;
    private final Today today;

    PrepareTransmission(
            TransmissionStore store,
            TransmissionQueries queries,
            Fundings fundings,
            Placements placements,
            ActivityKinds kinds,
            Results results,
            Ids ids,
            Today today) {
        this.store = store;
        this.queries = queries;
        this.fundings = fundings;
        this.placements = placements;
        this.kinds = kinds;
        this.results = results;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person actor, UUID funder, int year) {
        UUID structure = TransmissionPolicy.ownStructure(actor);
        Optional<Period> period = Period.closedQuartersOf(year, today.date());
        if (period.isEmpty()) {
            return Outcome.refused(Problem.of("year", "error.report.nothing_closed"));
        }
        List<Post> posts = fundings.postsOf(structure).stream()
                .filter(post -> post.funder().equals(funder)
                        && post.isPaidBetween(period.get().from(), period.get().to()))
                .toList();
        if (posts.isEmpty()) {
            return Outcome.refused(Problem.of("funder", "error.report.no_post"));
        }
        UUID id = ids.next();
        store.add(new TransmissionStore.New(
                id,
                structure,
                funder,
                year,
                annex(structure, funder, posts, period.get()),
                actor.account(),
                today.date()));
        peers(posts).forEach(peer -> store.show(id, structure, peer));
        return Outcome.done(id);
    }

    private Annex annex(UUID structure, UUID funder, List<Post> posts, Period period) {
        List<String> groups = kinds.inForce().stream()
                .filter(ActivityKind::group)
                .map(ActivityKind::code)
                .toList();
        return FunderAnnex.of(posts, queries.workOfPosts(funder, period, groups), results.forFunder(structure), period);
    }

    private List<UUID> peers(List<Post> posts) {
        return posts.stream()
                .map(Post::placement)
                .filter(Objects::nonNull)
                .flatMap(placement -> placements.find(placement).stream())
                .map(PlacementSummary::peer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
