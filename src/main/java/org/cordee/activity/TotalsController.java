package org.cordee.activity;

import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The totals of one's own structure. */
@Controller
class TotalsController {

    private static final int FIRST_YEAR = 2000;

    private final TotalsScreen screen;
    private final Today today;

    TotalsController(TotalsScreen screen, Today today) {
        this.screen = screen;
        this.today = today;
    }

    @Allowed({Role.PROFESSIONAL, Role.DIRECTOR})
    @Transactional(readOnly = true)
    @GetMapping("/journal/totals/{structure}")
    Reply totals(
            Actor.Person actor, @PathVariable UUID structure, @RequestParam(required = false) @Nullable Integer year) {
        int thisYear = today.date().getYear();
        int shown = year == null ? thisYear : year;
        if (!structure.equals(actor.scope()) || shown < FIRST_YEAR || shown > thisYear) {
            throw new NotFound("totals of " + structure + " in " + shown);
        }
        return Reply.page(screen.of(actor, structure, shown));
    }
}
