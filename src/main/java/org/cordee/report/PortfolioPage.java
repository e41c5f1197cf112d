package org.cordee.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.funding.Post;
import org.cordee.funding.Project;
import org.cordee.platform.web.Page;

/** What a funder comes for: pages received, posts paid, projects that look for funds, the region's annex. */
record PortfolioPage(List<Transmission> received, List<Post> posts, List<Project> projects, Map<UUID, String> names)
        implements Page {

    @Override
    public String template() {
        return "report/portfolio";
    }

    @Override
    public String titleKey() {
        return "report.portfolio.title";
    }

    String name(UUID structure) {
        return names.getOrDefault(structure, "");
    }
}
