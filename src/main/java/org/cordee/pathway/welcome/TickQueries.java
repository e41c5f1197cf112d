package org.cordee.pathway.welcome;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what each side ticked, for the two sides alone. */
@Component
class TickQueries {

    private final Sql sql;

    TickQueries(Sql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Ticks of(UUID placement) {
        List<Tick> ticked = sql.of("select item, side from pathway.welcome_tick where placement_id = :placement")
                .set("placement", placement)
                .list(row -> new Tick(row.text("item"), row.text("side")));
        return new Ticks(of(ticked, Ticks.Side.PEER), of(ticked, Ticks.Side.STRUCTURE));
    }

    private static Set<String> of(List<Tick> ticked, Ticks.Side side) {
        return ticked.stream()
                .filter(tick -> tick.side().equals(side.code()))
                .map(Tick::item)
                .collect(Collectors.toSet());
    }

    private record Tick(String item, String side) {}
}
