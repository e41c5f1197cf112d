package org.cordee.testkit;

import java.time.LocalDate;
import java.util.UUID;

/** Writes acts of a placement as the log keeps them; the totals follow by their triggers. */
public final class LoggedWork {

    private LoggedWork() {}

    /** So many acts of one kind and level on a day, each of half an hour with three people. */
    public static void acts(TestDatabase database, FundedStructure place, LocalDate day, String kind, int count) {
        acts(database, place.structure(), place.placement(), place.peer(), day, kind, count);
    }

    /** So many acts in a placement. */
    public static void acts(
            TestDatabase database, UUID structure, UUID placement, UUID peer, LocalDate day, String kind, int count) {
        database.seed("""
                insert into activity.act (id, peer, placement, structure, day, minutes, kind, heads, level, provenance,
                  entered_by, written_at)
                select gen_random_uuid(), '%1$s', '%2$s', '%3$s', '%4$s', 30, '%5$s', 3,
                  case when '%5$s' = 'individual' then null else 'collaboration' end, 'screen', '%1$s',
                  '%4$sT20:00:00Z' from generate_series(1, %6$d)""".formatted(peer, placement, structure, day, kind, count));
    }
}
