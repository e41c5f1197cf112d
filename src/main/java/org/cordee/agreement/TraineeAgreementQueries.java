package org.cordee.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.placement.AgreementStanding;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the agreements of trainees are, for the board of their school: all in one question. */
@Component
@Transactional(readOnly = true)
class TraineeAgreementQueries implements AgreementStanding {

    private final Sql sql;

    TraineeAgreementQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Step> of(Set<UUID> placements) {
        Map<UUID, Step> steps = new HashMap<>();
        sql.of("""
                        select d.placement_id, d.state from agreement.document d
                         where d.template in ('placement_student', 'placement_continuing')
                           and d.placement_id = any (cast(string_to_array(:placements, ',') as uuid[]))
                         order by d.id""")
                .set("placements", placements.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .each(row -> steps.put(row.uuid("placement_id"), step(DocumentState.of(row.text("state")))));
        return steps;
    }

    private static Step step(DocumentState state) {
        return switch (state) {
            case DRAFT, READY -> Step.WRITTEN;
            case SIGNING -> Step.SIGNING;
            case REFUSED, LAPSED -> Step.REFUSED;
            case SIGNED, MADE_ELSEWHERE -> Step.SIGNED;
        };
    }
}
