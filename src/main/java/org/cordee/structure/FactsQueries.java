package org.cordee.structure;

import static org.cordee.structure.StructureQueries.text;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class FactsQueries {
    private static final String FACTS = "select " + StructureQueries.SUMMARY + """
            , s.registered, coalesce(s.long_name, s.name) as source_name, s.street, s.place, s.postcode, s.phone,
              s.other_phone, s.siret, s.rna, s.latitude, s.longitude, s.position_precision, s.opened_on, s.extracted_on,
              s.local_name, s.local_street, s.local_phone, s.local_latitude, s.local_longitude, s.corrected_on, s.version,
              e.number as legal_number, coalesce(e.local_name, e.name) as legal_name, l.label as legal_status,
              coalesce(e.local_regime, l.regime) as regime, e.local_name as manager_by_hand, e.local_regime as regime_by_hand,
              coalesce(e.version, 0) as legal_version
              from structure.structure s
              left join structure.structure p on p.id = s.parent_id
              left join structure.legal_entity e on e.number = coalesce(s.legal_finess, p.legal_finess)
              left join structure.legal_status l on l.code = e.legal_status
             where s.id = :id""";

    private final Sql sql;

    FactsQueries(Sql sql) {
        this.sql = sql;
    }

    StructureFacts of(UUID id) {
        return sql.of(FACTS)
                .set("id", id)
                .first(FactsQueries::facts)
                .orElseThrow(() -> new NotFound("structure " + id));
    }

    /** What the structure says of itself, as far as the actor may read it. */
    Optional<StructureProfile> profile(UUID id) {
        return sql.of("""
                        select contact_name, contact_role, contact_email, contact_phone, secure_email, places, peer_title,
                               team_words, version
                          from structure.profile where structure_id = :id""")
                .set("id", id)
                .first(row -> new StructureProfile(
                        text(row, "contact_name"),
                        text(row, "contact_role"),
                        text(row, "contact_email"),
                        text(row, "contact_phone"),
                        text(row, "secure_email"),
                        row.integerOrNull("places"),
                        text(row, "peer_title"),
                        text(row, "team_words"),
                        row.integer("version")));
    }

    private static StructureFacts facts(Row row) {
        return new StructureFacts(
                StructureQueries.summary(row),
                row.truth("registered"),
                source(row),
                new StructureFacts.Local(
                        text(row, "local_name"),
                        text(row, "local_street"),
                        text(row, "local_phone"),
                        row.decimalOrNull("local_latitude"),
                        row.decimalOrNull("local_longitude"),
                        row.dateOrNull("corrected_on")),
                new StructureFacts.Management(
                        text(row, "legal_number"),
                        text(row, "legal_name"),
                        text(row, "legal_status"),
                        text(row, "regime"),
                        text(row, "manager_by_hand"),
                        text(row, "regime_by_hand"),
                        row.integer("legal_version")),
                row.integer("version"));
    }

    private static StructureFacts.Source source(Row row) {
        return new StructureFacts.Source(
                row.text("source_name"),
                text(row, "street"),
                text(row, "place"),
                text(row, "postcode"),
                text(row, "phone"),
                text(row, "other_phone"),
                text(row, "siret"),
                text(row, "rna"),
                row.decimalOrNull("latitude"),
                row.decimalOrNull("longitude"),
                text(row, "position_precision"),
                row.dateOrNull("opened_on"),
                row.dateOrNull("extracted_on"));
    }
}
