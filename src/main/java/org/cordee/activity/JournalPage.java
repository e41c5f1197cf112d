package org.cordee.activity;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/** A month of the peer's own log, removed acts included. */
record JournalPage(UUID peer, YearMonth month, YearMonth today, List<ActRow> acts) implements Page {

    @Override
    public String template() {
        return "activity/journal";
    }

    @Override
    public String titleKey() {
        return "activity.journal.title";
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(new Subject("activity.act", peer, peer));
    }

    List<ActRow> standing() {
        return acts.stream().filter(row -> !row.removed()).toList();
    }

    List<ActRow> removed() {
        return acts.stream().filter(ActRow::removed).toList();
    }

    String time() {
        return Duration.words(
                standing().stream().mapToLong(row -> row.facts().minutes()).sum());
    }

    String monthWords(PageContext ctx) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, ctx.locale()) + " " + month.getYear();
    }

    String earlier() {
        return "/journal?month=" + month.minusMonths(1);
    }

    String later() {
        return "/journal?month=" + month.plusMonths(1);
    }

    boolean hasLater() {
        return month.isBefore(today);
    }
}
