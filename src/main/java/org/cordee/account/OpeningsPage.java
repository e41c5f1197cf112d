package org.cordee.account;

import java.util.List;
import org.cordee.account.OpeningQueries.Opening;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * Who opened or changed one's own records, and when.
 *
 * @param own whether what the person did themselves is shown too
 * @param next the line after which the next page begins, or null
 */
record OpeningsPage(
        List<Opening> openings, boolean own, @Nullable Long next) implements Page {

    private static final String WHO = "account.openings.who.";
    private static final String WHAT = "account.openings.what.";

    /** The lines found, and whether there are more. */
    static OpeningsPage of(List<Opening> found, boolean own) {
        boolean more = found.size() > OpeningQueries.PAGE;
        List<Opening> shown = more ? found.subList(0, OpeningQueries.PAGE) : found;
        return new OpeningsPage(shown, own, more ? shown.get(shown.size() - 1).id() : null);
    }

    /** The address of the next page. */
    String nextHref() {
        return "/account/openings?before=" + next + (own ? "&own=yes" : "");
    }

    @Override
    public String template() {
        return "account/openings";
    }

    @Override
    public String titleKey() {
        return "account.openings.title";
    }

    /** Who it was, in words: a role, never a name. */
    String who(Opening opening, PageContext ctx) {
        if (opening.own()) {
            return ctx.t(WHO + "me");
        }
        String role = opening.role();
        if (role != null && ctx.has("common.role." + role)) {
            return ctx.t("common.role." + role);
        }
        if ("door".equals(role)) {
            return ctx.t(WHO + "door");
        }
        return ctx.t(WHO + (opening.kind().equals("visitor") ? "visitor" : "machine"));
    }

    /** What they did, as exactly as there are words for it. */
    String what(Opening opening, PageContext ctx) {
        String exact = WHAT + opening.action() + "." + opening.object();
        String act = WHAT + opening.action();
        return ctx.t(ctx.has(exact) ? exact : ctx.has(act) ? act : WHAT + "other");
    }
}
