package org.cordee.funding;

import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director writes what a placement costs a year, and what a funder gives for a post a year. */
@Component
class WriteBudget {

    private final BudgetStore budgets;
    private final BudgetQueries queries;
    private final FundingStore posts;
    private final FundingQueries funding;
    private final Placements placements;

    WriteBudget(
            BudgetStore budgets,
            BudgetQueries queries,
            FundingStore posts,
            FundingQueries funding,
            Placements placements) {
        this.budgets = budgets;
        this.queries = queries;
        this.posts = posts;
        this.funding = funding;
        this.placements = placements;
    }

    /** Keeps the whole budget; refused when it costs nothing, stops when somebody wrote it in the meantime. */
    @Transactional
    Outcome<UUID> handle(Actor.Person actor, Budget budget) {
        UUID structure = FundingPolicy.ownStructure(actor);
        PlacementSummary placement = placements.get(budget.placement());
        if (!placement.place().structure().equals(structure)) {
            throw new NotFound("placement " + budget.placement());
        }
        if (budget.total() == 0) {
            return Outcome.refused(Problem.of(CostKind.PAY.code(), "error.funding.budget.empty"));
        }
        Optional<Budget> before = queries.find(budget.placement());
        if (before.map(Budget::version).orElse(0) != budget.version()) {
            throw new StaleVersion("funding.budget");
        }
        if (before.isEmpty()) {
            budgets.add(budget, structure);
        } else {
            budgets.change(budget);
        }
        return Outcome.done(budget.placement());
    }

    /** Keeps what the funder of a post gives a year. */
    @Transactional
    void pay(Actor.Person actor, UUID post, int yearly) {
        Post found = funding.postsOf(FundingPolicy.ownStructure(actor)).stream()
                .filter(candidate -> candidate.id().equals(post))
                .findFirst()
                .orElseThrow(() -> new NotFound("post " + post));
        posts.pay(post, yearly, found.version());
    }
}
