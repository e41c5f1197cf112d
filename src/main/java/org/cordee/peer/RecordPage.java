package org.cordee.peer;

import java.util.List;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/** One's own data: who opened them, a copy to take away, and the end of it all. */
record RecordPage(
        List<OwnQueries.Opening> openings, @Nullable Long next) implements Page {

    @Override
    public String template() {
        return "peer/record";
    }

    @Override
    public String titleKey() {
        return "peer.record.title";
    }

    /** Who it was, in words: a role, never a name. */
    String who(OwnQueries.Opening opening, PageContext ctx) {
        if (opening.own()) {
            return ctx.t("peer.record.who.me");
        }
        String role = opening.role();
        if (role != null && ctx.has("common.role." + role)) {
            return ctx.t("common.role." + role);
        }
        return ctx.t(opening.kind().equals("visitor") ? "peer.record.who.visitor" : "peer.record.who.machine");
    }

    String what(OwnQueries.Opening opening, PageContext ctx) {
        String exact = "peer.record.what." + opening.action() + "." + opening.object();
        return ctx.t(ctx.has(exact) ? exact : "peer.record.what." + known(opening.action()));
    }

    private static String known(String action) {
        return List.of("read", "create", "change", "delete", "export").contains(action) ? action : "other";
    }
}
