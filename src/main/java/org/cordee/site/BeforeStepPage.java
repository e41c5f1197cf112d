package org.cordee.site;

import java.util.List;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One step of what is good to know before engaging oneself.
 *
 * @param at its place among the steps, from 0
 */
record BeforeStepPage(List<BeforeStep> steps, int at) implements Page {

    @Override
    public String template() {
        return "site/before_step";
    }

    @Override
    public String titleKey() {
        return "site.before.title";
    }

    @Override
    public String windowTitleKey() {
        return "site.before.window";
    }

    BeforeStep step() {
        return steps.get(at);
    }

    int number() {
        return at + 1;
    }

    /** The step after this one, or null at the end. */
    @Nullable
    BeforeStep next() {
        return number() < steps.size() ? steps.get(number()) : null;
    }

    /** The step before this one, or null at the beginning. */
    @Nullable
    BeforeStep previous() {
        return at > 0 ? steps.get(at - 1) : null;
    }
}
