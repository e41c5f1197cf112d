package org.cordee.funding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What other modules may ask about money; each answer is what row security shows to the actor. */
@Component
public class Fundings {

    private final FundingQueries queries;
    private final Budgets budgets;
    private final BudgetQueries written;
    private final WriteBudget write;
    private final AddPost addPost;
    private final SeekFunds seekFunds;

    Fundings(
            FundingQueries queries,
            Budgets budgets,
            BudgetQueries written,
            WriteBudget write,
            AddPost addPost,
            SeekFunds seekFunds) {
        this.queries = queries;
        this.budgets = budgets;
        this.written = written;
        this.write = write;
        this.addPost = addPost;
        this.seekFunds = seekFunds;
    }

    /** The posts of a structure, for its director; nothing for anybody else. */
    public List<Post> postsOf(UUID structure) {
        return queries.postsOf(structure);
    }

    /** The posts a funder pays, without who fills them; nothing for anybody but this funder. */
    public List<Post> paidBy(UUID funder) {
        return queries.paidByMe(funder);
    }

    /**
     * The funding of a structure that ends within so many months, or ended in the three last ones, and that nothing written
     * follows entirely, with what is left uncovered; the first end first, nothing for anybody but its director.
     */
    public List<FundingEnd> ending(UUID structure, int months) {
        return budgets.ending(structure, months);
    }

    /** What a placement costs a year, for the director of its place; empty while nobody wrote it. */
    public Optional<Budget> budgetOf(UUID placement) {
        return written.find(placement);
    }

    /** Keeps what a placement costs a year; refused when it costs nothing. The director of its place only. */
    public Outcome<UUID> write(Actor.Person director, Budget budget) {
        return write.handle(director, budget);
    }

    /** The projects that look for funds and that the actor may see. */
    public List<Project> seeking() {
        return queries.seeking();
    }

    /** Writes down that a funder pays for a post; the director of the structure only. */
    public Outcome<UUID> add(Actor.Person director, NewPost post) {
        return addPost.handle(director, post);
    }

    /** Shows funders of the territory a project that looks for funds; the director of the structure only. */
    public Outcome<UUID> seek(Actor.Person director, NewProject project) {
        return seekFunds.handle(director, project);
    }
}
