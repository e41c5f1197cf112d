package org.cordee.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds what placements cost against what is paid. */
@Component
@Transactional(readOnly = true)
class Budgets {

    /** An end that nothing follows is told for this long after its day. */
    private static final int MONTHS_PAST = 3;

    private final BudgetQueries budgets;
    private final FundingQueries funding;
    private final Placements placements;
    private final Today today;

    Budgets(BudgetQueries budgets, FundingQueries funding, Placements placements, Today today) {
        this.budgets = budgets;
        this.funding = funding;
        this.placements = placements;
        this.today = today;
    }

    /** A line for each placement being prepared or running. */
    List<BudgetRow> ofStructure(UUID structure) {
        Map<UUID, Budget> written = written(structure);
        List<Post> posts = funding.postsOf(structure);
        return placements.liveIn(structure).stream()
                .map(placement -> row(placement, written.get(placement.id()), posts))
                .toList();
    }

    BudgetRow of(PlacementSummary placement) {
        return row(
                placement,
                budgets.find(placement.id()).orElse(null),
                funding.postsOf(placement.place().structure()));
    }

    /** What pays a placement, past posts and posts to come among them. */
    List<Post> postsOf(PlacementSummary placement) {
        return paying(placement.id(), funding.postsOf(placement.place().structure()));
    }

    /** The ends up to so many months ahead, and just past, that nothing written follows entirely; the first one first. */
    List<FundingEnd> ending(UUID structure, int months) {
        LocalDate last = today.date().plusMonths(months);
        LocalDate first = today.date().minusMonths(MONTHS_PAST);
        Map<UUID, Budget> written = written(structure);
        List<Post> posts = funding.postsOf(structure);
        return posts.stream()
                .flatMap(post -> FundingEnd.of(post, cost(post, written), posts).stream())
                .filter(end -> !end.lastDay().isBefore(first) && !end.lastDay().isAfter(last))
                .sorted((one, other) -> one.lastDay().compareTo(other.lastDay()))
                .toList();
    }

    private BudgetRow row(PlacementSummary placement, @Nullable Budget budget, List<Post> posts) {
        List<Post> own = paying(placement.id(), posts);
        Coverage coverage = new Coverage(budget == null ? 0 : budget.total(), own);
        return new BudgetRow(
                placement,
                budget,
                coverage.paidOn(today.date()).orElse(null),
                budget == null ? null : coverage.firstGap(today.date()).orElse(null));
    }

    private Map<UUID, Budget> written(UUID structure) {
        return budgets.ofStructure(structure).stream()
                .collect(Collectors.toMap(Budget::placement, Function.identity()));
    }

    private static @Nullable Integer cost(Post post, Map<UUID, Budget> written) {
        UUID placement = post.placement();
        Budget budget = placement == null ? null : written.get(placement);
        return budget == null ? null : budget.total();
    }

    private static List<Post> paying(UUID placement, List<Post> posts) {
        return posts.stream().filter(post -> placement.equals(post.placement())).toList();
    }
}
