package org.cordee.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A document everybody signed, and what changes afterwards. */
class AmendmentTest {

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
    private final HtmlClient director = world.as(world.director);
    private final HtmlClient referent = world.as(world.referent);
    private final SigningSteps steps = new SigningSteps(world, placement);
    private final String path = signed();

    @Test
    void isADocumentOfItsOwnThatStandsOnTheSignedOne() {
        String amendment = begun("peer");
        assertThat(amendment).isNotEqualTo(path);
        assertThat(referent.get(amendment).words())
                .contains("Cet avenant modifie : Convention de bénévolat", "Jeter cet avenant", "Tout le reste demeure")
                .doesNotContain("??");
        assertThat(director.get(path).words()).contains("signé", "Avenant n° 1").doesNotContain("écrire un avenant");
        assertThat(begun("peer")).as("one at a time").isEqualTo(amendment);

        steps.fill(amendment);
        steps.ready(amendment);
        steps.ask(amendment, "link");
        assertThat(director.get(path).words()).contains("en cours de signature");
        signByBoth(amendment);
        byte[] file = director.get(amendment + "/signed.pdf").response().body();
        assertThat(PdfJudge.words(file)).contains("Avenant", "Convention de bénévolat", "Preuve des signatures");
        assertThat(PdfJudge.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(director.get(amendment).words()).contains("Tout le monde a signé");
        assertThat(director.get(path).words())
                .as("the agreement stays as it was signed, and may be amended again")
                .contains("Tout le monde a signé", "Avenant n° 1", "écrire un avenant");
        assertThat(begun("peer")).isNotEqualTo(amendment);
    }

    @Test
    void somebodyMustBeConcerned() {
        HtmlClient.Answer refused = referent.submit(
                referent.get(path),
                path + "/amendments",
                Map.of("concerned_peer", "", "concerned_training_body", "true"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Cochez au moins une personne");
        assertThat(amendments()).isZero();
    }

    @Test
    void thrownAwayOnlyBeforeItIsSent() {
        String amendment = begun("peer");
        HtmlClient.Answer page = referent.get(amendment);
        assertThat(referent.submit(page, amendment + "/throw-away", Map.of()).words())
                .contains("L’avenant est jeté");
        assertThat(amendments()).isZero();

        String sent = begun("peer");
        steps.fill(sent);
        steps.ready(sent);
        steps.ask(sent, "link");
        steps.fill(sent);
        HtmlClient.Answer draft = referent.get(sent);
        assertThat(draft.words()).contains("à compléter");
        assertThatThrownBy(() -> run(
                        world.referent,
                        "delete from agreement.document where id = '" + steps.id(sent) + "' and state = 'draft'"))
                .as("somebody may have signed it")
                .isInstanceOf(RuntimeException.class);
        assertThat(amendments()).isOne();
    }

    @Test
    void neitherAnotherReferentNorOtherDatesTouchWhatIsSigned() {
        byte[] before = director.get(path + "/signed.pdf").response().body();
        world.app.database().seed("""
                update placement.placement set referent_account_id = deputy_account_id, deputy_account_id = referent_account_id, starts_on = starts_on + 10
                 where id = '%s'""".formatted(placement));
        assertThat(director.get(path).words()).contains("Tout le monde a signé");
        assertThat(director.get(path + "/signed.pdf").response().body()).isEqualTo(before);
        assertThat(referent.get("/placements/" + placement).words()).doesNotContain("Réunir : Convention de bénévolat");
    }

    @Test
    void nobodyElseAmends() {
        for (Actor.Person one : List.of(world.peerActor, world.coordinator)) {
            HtmlClient client = world.as(one);
            HtmlClient.Answer seen = client.get(path);
            assertThat(seen.words()).doesNotContain("écrire un avenant");
            assertThat(client.post(path + "/amendments", seen, Map.of("concerned_peer", "true"))
                            .status())
                    .isEqualTo(403);
        }
        for (String wrong :
                List.of("id, 'volunteer_agreement', '{peer,structure}'", "id, null, '{peer,structure,association}'")) {
            assertThatThrownBy(() -> run(world.director, insert(wrong)))
                    .as(wrong)
                    .isInstanceOf(DataAccessException.class);
        }
        run(world.director, insert("id, null, '{peer,structure}'"));
        assertThatThrownBy(() -> run(world.director, insert("id, null, '{peer,structure}'")))
                .as("one at a time")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void twoAtOnceAreOne() throws Exception {
        HtmlClient.Answer page = referent.get(path);
        HtmlClient.Answer other = director.get(path);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> work = List.of(
                    () -> begin(referent, page),
                    () -> begin(director, other),
                    () -> begin(referent, page),
                    () -> begin(director, other));
            for (Future<Integer> status : threads.invokeAll(work)) {
                assertThat(status.get()).isIn(200, 409, 422);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(amendments()).isOne();
    }

    private int begin(HtmlClient client, HtmlClient.Answer page) {
        return client.submit(page, path + "/amendments", Map.of("concerned_peer", "true"))
                .status();
    }

    private String signed() {
        String made = steps.sent("link");
        signByBoth(made);
        return made;
    }

    private void signByBoth(String document) {
        HtmlClient phone = world.app.visitor();
        phone.submit(phone.get(steps.link(document)), "/sign/yes", Map.of());
        director.submit(director.get(document + "/yes"), document + "/yes", Map.of());
    }

    private String begun(String concerned) {
        HtmlClient.Answer page = referent.get(path);
        Map<String, String> ticked = Map.of("concerned_" + concerned, "true");
        return page.page().select("form[action$=/amendments]").isEmpty()
                ? page.page().select("#amendments ~ ul a").attr("href")
                : referent.submit(page, path + "/amendments", ticked).path();
    }

    private String insert(String columns) {
        return """
                insert into agreement.document (id, placement_id, structure_id, territory_id, template, template_version,
                    made_on, state, amends, paper, parties)
                select gen_random_uuid(), placement_id, structure_id, territory_id, 'amendment', 2, made_on, 'draft', %s
                  from agreement.document where id = '%s'""".formatted(columns, steps.id(path));
    }

    private void run(Actor.Person actor, String statement) {
        world.app.database().run(actor, sql -> sql.of(statement).exactlyOne());
    }

    private int amendments() {
        return world.app
                .database()
                .asSuperuser("select 'x' as name from agreement.document where amends = '" + steps.id(path) + "'")
                .size();
    }
}
