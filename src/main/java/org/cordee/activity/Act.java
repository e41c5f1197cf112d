package org.cordee.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.CareMoment;
import org.cordee.placement.EngagementLevel;
import org.cordee.platform.db.Row;

/** One act as it stands now, read by its peer. */
record Act(UUID id, ActFacts facts, Provenance provenance, boolean removed, int version, Instant writtenAt) {

    static final String COLUMNS = """
            a.id, a.peer, a.placement, a.structure, a.mission, a.day, a.minutes, a.kind, a.heads, a.several, a.level,
            a.moment, a.supports, a.provenance, a.removed, a.version, a.written_at""";

    static Act of(Row row) {
        return new Act(
                row.uuid("id"),
                new ActFacts(
                        row.uuid("peer"),
                        row.uuid("placement"),
                        row.uuid("structure"),
                        row.uuidOrNull("mission"),
                        row.date("day"),
                        row.integer("minutes"),
                        row.text("kind"),
                        row.integerOrNull("heads"),
                        row.truth("several"),
                        Codes.of(EngagementLevel.class, row.textOrNull("level")),
                        Codes.of(CareMoment.class, row.textOrNull("moment")),
                        row.texts("supports")),
                Codes.required(Provenance.class, row.text("provenance")),
                row.truth("removed"),
                row.integer("version"),
                row.instant("written_at"));
    }

    /** An entry that says the same thing, on another day. */
    ActEntry again(LocalDate day) {
        return new ActEntry(
                facts.placement(),
                facts.kind(),
                day,
                facts.minutes(),
                facts.heads(),
                facts.several(),
                facts.level(),
                facts.moment(),
                Set.copyOf(facts.supports()),
                "");
    }
}
