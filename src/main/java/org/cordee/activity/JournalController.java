package org.cordee.activity;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log, month by month: rows for its peer, totals for whoever leads. */
@Controller
class JournalController {

    private final ActQueries acts;
    private final WeekScreen screen;
    private final Today today;

    JournalController(ActQueries acts, WeekScreen screen, Today today) {
        this.acts = acts;
        this.screen = screen;
        this.today = today;
    }

    @Allowed({Role.PEER, Role.PROFESSIONAL, Role.DIRECTOR})
    @GetMapping("/journal")
    Reply journal(Actor.Person actor, @RequestParam(required = false) @Nullable String month) {
        UUID scope = actor.scopeOrStop();
        if (actor.role() != Role.PEER) {
            return Reply.to("/journal/totals/" + scope);
        }
        YearMonth now = YearMonth.from(today.date());
        YearMonth shown = month == null ? now : parse(month);
        return Reply.page(new JournalPage(
                scope,
                shown,
                now,
                acts.between(scope, shown.atDay(1), shown.atEndOfMonth()).stream()
                        .map(screen::row)
                        .toList()));
    }

    private static YearMonth parse(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException unreadable) {
            throw new NotFound("month " + month);
        }
    }
}
