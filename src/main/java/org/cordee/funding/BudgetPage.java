package org.cordee.funding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** What one placement costs, who pays it and what is missing; for its director. */
record BudgetPage(BudgetRow row, List<Post> posts, Map<UUID, String> names, Spent spent, Form form) implements Page {

    /** Whole euros of expenses validated or paid in a year. */
    record Spent(int year, long euros) {}

    @Override
    public String template() {
        return "funding/budget";
    }

    @Override
    public String titleKey() {
        return "funding.budget.title";
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = row.placement().peer();
        return peer == null
                ? Set.of()
                : Set.of(new Subject("funding.budget", row.placement().id(), peer));
    }

    String href() {
        return "/funding/budgets/" + row.placement().id();
    }

    String funder(Post post) {
        return names.getOrDefault(post.funder(), "");
    }

    CostKind[] kinds() {
        return CostKind.values();
    }
}
