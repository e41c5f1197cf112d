package org.cordee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.reference.ReferencePacks;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

/** Trap 7: a checklist that is revised is asked from then on; what was looked at by the one before reads as it did. */
class Trap07RevisedChecklistTest {

    private final PlacementWorld world = new PlacementWorld();

    @Test
    void trap07AMissionBegunUnderTheChecklistBeforeReadsAsItDid() {
        UUID before = world.active();
        HtmlClient.Answer page = world.as(world.referent).get("/placements/" + before);
        assertThat(page.words()).contains("Convention de bénévolat signée");
        assertThat(world.app
                        .bean(ReferencePacks.class)
                        .latest("placement-papers")
                        .version())
                .as("a revision is in force")
                .isGreaterThan(1);
        world.app.database().seed("update placement.placement set papers_version = 2 where id = '" + before + "'");
        assertThat(world.as(world.referent).get("/placements/" + before).words())
                .as("the revision says it otherwise")
                .doesNotContain("Convention de bénévolat signée");
    }

    @Test
    void trap07NobodyMovesAPastEvaluationToAnotherVersion() {
        assertThat(world.app.database().asSuperuser("""
                        select table_schema || '.' || table_name || '.' || column_name as name
                          from information_schema.columns
                         where column_name in ('content_version', 'grid_version', 'guide_version', 'template_version',
                                 'papers_version', 'instrument_version')
                           and table_schema not in ('information_schema', 'pg_catalog')
                           and has_column_privilege('cordee_app', (table_schema || '.' || table_name)::regclass,
                                 column_name, 'update')""")).isEmpty();
    }

    @Test
    void trap07EveryEvaluationKeepsTheVersionItWasMadeWith() {
        assertThat(world.app.database().asSuperuser("""
                        select table_schema || '.' || table_name as name from information_schema.columns
                         where column_name ~ '^(content|grid|guide|template|papers|instrument)_version$'
                           and is_nullable = 'NO'"""))
                .contains(
                        "pathway.path",
                        "pathway.diagnosis",
                        "placement.placement",
                        "placement.evaluation",
                        "placement.host_rating",
                        "placement.midterm",
                        "agreement.document",
                        "questionnaire.answer");
    }
}
