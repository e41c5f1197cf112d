package org.cordee.activity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes acts; totals and earlier versions follow in the same transaction, by triggers. */
@Component
class ActStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    ActStore(Sql sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    UUID insert(ActFacts facts, Provenance provenance, UUID account) {
        UUID id = ids.next();
        if (!insert(id, facts, provenance, account)) {
            throw new IllegalStateException("a fresh id is taken");
        }
        return id;
    }

    /** Writes the act under an id made elsewhere; false when that id is taken already. */
    boolean insert(UUID id, ActFacts facts, Provenance provenance, UUID account) {
        return filled(sql.of("""
                        insert into activity.act (id, peer, placement, structure, mission, day, minutes, kind, heads,
                          several, level, moment, supports, provenance, entered_by, written_at)
                        values (:id, :peer, :placement, :structure, :mission, :day, :minutes, :kind, :heads,
                          :several, :level, :moment, :supports, :provenance, :account, :now)
                        on conflict do nothing"""), facts)
                        .set("id", id)
                        .set("peer", facts.peer())
                        .set("provenance", provenance)
                        .set("account", account)
                        .anyNumber()
                == 1;
    }

    void update(UUID id, int version, ActFacts facts) {
        filled(sql.of("""
                        update activity.act set placement = :placement, structure = :structure, mission = :mission,
                          day = :day, minutes = :minutes, kind = :kind, heads = :heads, several = :several,
                          level = :level, moment = :moment, supports = :supports, written_at = :now, removed = false,
                          version = version + 1
                        where id = :id and version = :version"""), facts).set("id", id).set("version", version).exactlyOne();
    }

    void remove(UUID id, int version) {
        sql.of("""
                        update activity.act set removed = true, written_at = :now, version = version + 1
                        where id = :id and version = :version and not removed""")
                .set("id", id)
                .set("version", version)
                .set("now", clock.instant())
                .exactlyOne();
    }

    /** All lines of a paper sheet in one statement, so that totals are locked in one order. */
    int insertSheet(List<ActFacts> lines, UUID account) {
        return sql.of("""
                        insert into activity.act (id, peer, placement, structure, mission, day, minutes, kind, heads,
                          several, level, moment, provenance, entered_by, written_at)
                        select line.id, :peer, :placement, :structure, line.mission, line.day, line.minutes, line.kind,
                               line.heads, line.several, line.level, line.moment, :provenance, :account, :now
                          from jsonb_to_recordset(cast(:lines as jsonb))
                            as line (id uuid, mission uuid, day date, minutes int, kind text, heads int,
                                     several boolean, level text, moment text)""")
                .set("peer", lines.get(0).peer())
                .set("placement", lines.get(0).placement())
                .set("structure", lines.get(0).structure())
                .set("provenance", Provenance.PAPER)
                .set("account", account)
                .set("now", clock.instant())
                .set(
                        "lines",
                        JSON.writeValueAsString(lines.stream().map(this::line).toList()))
                .anyNumber();
    }

    private Line line(ActFacts facts) {
        return new Line(
                ids.next(),
                facts.mission(),
                facts.day().toString(),
                facts.minutes(),
                facts.kind(),
                facts.heads(),
                facts.several(),
                Codes.wordOrNull(facts.level()),
                Codes.wordOrNull(facts.moment()));
    }

    private record Line(
            UUID id,
            @Nullable UUID mission,
            String day,
            int minutes,
            String kind,
            @Nullable Integer heads,
            boolean several,
            @Nullable String level,
            @Nullable String moment) {}

    private Statement filled(Statement statement, ActFacts facts) {
        statement
                .set("placement", facts.placement())
                .set("structure", facts.structure())
                .set("mission", facts.mission())
                .set("day", facts.day())
                .set("minutes", facts.minutes())
                .set("kind", facts.kind())
                .set("heads", facts.heads())
                .set("several", facts.several())
                .set("level", facts.level())
                .set("moment", facts.moment())
                .set("supports", facts.supports())
                .set("now", clock.instant());
        return statement;
    }
}
