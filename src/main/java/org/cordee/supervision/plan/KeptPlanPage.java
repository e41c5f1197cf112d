package org.cordee.supervision.plan;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.supervision.KeyPair;
import org.jspecify.annotations.Nullable;

/** What the server keeps of a plan, for the plan's page to read and write; by itself it says where the plan is. */
record KeptPlanPage(@Nullable KeyPair keys, @Nullable Plan plan, Form form) implements Page {

    @Override
    public String template() {
        return "supervision/plan/kept";
    }

    @Override
    public String titleKey() {
        return "plan.kept.title";
    }

    int version() {
        return plan == null ? 0 : plan.version();
    }
}
