package org.cordee.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** An installation with placements made before the papers due were written down. */
class PapersUpgradeTest {

    private static final List<String> EVERYBODY = List.of("confidentiality true", "image false");

    private final TestDatabase database = TestDatabase.at("181");

    @Test
    void placementsThatLiveGetTheirPapersAndNothingElseMoves() {
        UUID volunteer = placement("volunteer", "active", "197", 1);
        UUID atHospital = placement("volunteer", "agreed", "355", 1);
        UUID trainee = placement("trainee", "proposed", "197", 1);
        UUID over = placement("volunteer", "ended", "197", 1);
        UUID newer = placement("volunteer", "active", "197", 2);
        database.upgrade();
        assertThat(due(volunteer))
                .containsAll(EVERYBODY)
                .contains("volunteer_agreement true", "eligibility true", "charter true", "insurance true")
                .hasSize(6);
        assertThat(due(atHospital))
                .containsAll(EVERYBODY)
                .contains("association_agreement true", "charter true", "insurance true")
                .hasSize(5);
        assertThat(due(trainee))
                .containsAll(EVERYBODY)
                .contains("placement_agreement true", "eligibility true")
                .hasSize(4);
        assertThat(due(over)).isEmpty();
        assertThat(due(newer)).isEmpty();
        assertThat(database.asSuperuser("""
                        select c.relname as name from pg_class c
                         where c.relname in ('placement', 'paper_due', 'structure', 'legal_entity', 'fear', 'form_key')
                           and c.relkind = 'r' and not c.relforcerowsecurity""")).isEmpty();
    }

    private UUID placement(String status, String state, String category, int papersVersion) {
        UUID id = UUID.randomUUID();
        UUID structure = UUID.randomUUID();
        database.seed("""
                insert into structure.department (code, name) values ('44', 'Loire-Atlantique') on conflict do nothing;
                insert into structure.category (code, label, short_label, aggregate_code, aggregate_label)
                values ('355', 'Centre Hospitalier', 'C.H.', '1102', 'Centres Hospitaliers') on conflict do nothing;
                insert into structure.structure (id, kind, category, category_label, name, department)
                values ('%2$s', 'establishment', '%5$s', 'Essai', 'Essai', '44');
                set session_replication_role = replica;
                insert into placement.placement (id, structure_id, territory_id, status, state, papers_version, proposed_on,
                  peer_agreed_on, structure_agreed_on, started_on)
                values ('%1$s', '%2$s', gen_random_uuid(), '%3$s', '%4$s', %6$d, '2026-01-05', '2026-01-05', '2026-01-05',
                  '2026-01-05')""".formatted(id, structure, status, state, category, papersVersion));
        return id;
    }

    private List<String> due(UUID placement) {
        return database.asSuperuser(
                "select kind || ' ' || blocking as name from placement.paper_due where placement_id = '" + placement
                        + "'");
    }
}
