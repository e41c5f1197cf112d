package org.cordee.supervision.plan;

import java.util.List;
import org.cordee.platform.web.Page;

/**
 * The plan's page: the same for everybody, so that a device may keep it and open it without network. What it shows, the
 * device fills in.
 */
record PlanPage() implements Page {

    private static final List<String> PARTS = List.of("signs", "helps", "shares", "calls");

    @Override
    public String template() {
        return "supervision/plan/plan";
    }

    @Override
    public String titleKey() {
        return "plan.title";
    }

    List<String> parts() {
        return PARTS;
    }
}
