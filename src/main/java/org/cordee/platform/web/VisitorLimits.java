package org.cordee.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * How often forms without an account may be sent: a bucket for each form, everybody together, and where a name is left
 * anyway one for each sender, known for an hour by {@link SenderMarks}. Nothing is written anywhere. A refused sending
 * may be sent again later.
 */
@Component
public class VisitorLimits {

    private static final int TOGETHER_PER_HOUR = 120;
    private static final int SENDER_PER_HOUR = 12;

    private final Pace together;
    private final AtomicReference<Senders> senders;
    private final Clock clock;

    VisitorLimits(Clock clock) {
        this.clock = clock;
        this.together = new Pace(TOGETHER_PER_HOUR, clock);
        this.senders = new AtomicReference<>(Senders.from(clock));
    }

    /** Whether one more may be sent by a form whose writers are nameless: their address is not even looked at. */
    public boolean admitsNameless(String form) {
        return together.admits(form);
    }

    /** Whether one more may be sent by a form that leaves a name: neither this sender nor all together too often. */
    public boolean admits(String form, HttpServletRequest request) {
        Senders known =
                senders.updateAndGet(before -> before.marks().holdsAt(clock.instant()) ? before : Senders.from(clock));
        return known.pace().admits(known.marks().of(form, request.getRemoteAddr())) && admitsNameless(form);
    }

    private record Senders(SenderMarks marks, Pace pace) {
        static Senders from(Clock clock) {
            return new Senders(SenderMarks.from(clock.instant()), new Pace(SENDER_PER_HOUR, clock));
        }
    }
}
