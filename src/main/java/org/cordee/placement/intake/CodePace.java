package org.cordee.placement.intake;

import java.time.Clock;
import java.util.UUID;
import org.cordee.platform.web.Pace;
import org.springframework.stereotype.Component;

/** How often somebody may type a code of a cohort in an hour, whether it opens something or not. */
@Component
class CodePace {

    private static final int PER_HOUR = 20;

    private final Pace typed;

    CodePace(Clock clock) {
        this.typed = new Pace(PER_HOUR, clock);
    }

    boolean admits(UUID account) {
        return typed.admits(account.toString());
    }
}
