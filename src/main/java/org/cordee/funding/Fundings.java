package org.cordee.funding;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other modules may ask about money; each answer is what row security shows to the actor. */
@Component
public class Fundings {

    private final FundingQueries queries;

    Fundings(FundingQueries queries) {
        this.queries = queries;
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
}
