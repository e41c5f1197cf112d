package org.cordee.funding;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What other modules may ask about money; each answer is what row security shows to the actor. */
@Component
public class Fundings {

    private final FundingQueries queries;
    private final AddPost addPost;
    private final SeekFunds seekFunds;

    Fundings(FundingQueries queries, AddPost addPost, SeekFunds seekFunds) {
        this.queries = queries;
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
