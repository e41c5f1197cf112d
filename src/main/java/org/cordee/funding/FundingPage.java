package org.cordee.funding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** The director's screen about money: posts paid by funders, projects that look for funds. */
record FundingPage(
        List<Post> posts,
        List<BudgetRow> budgets,
        List<Project> projects,
        Map<UUID, String> names,
        List<Option> funders,
        List<Option> placements,
        Form post,
        Form project)
        implements Page {

    @Override
    public String template() {
        return "funding/funding";
    }

    @Override
    public String titleKey() {
        return "funding.page.title";
    }

    String funder(Post post) {
        return names.getOrDefault(post.funder(), "");
    }
}
