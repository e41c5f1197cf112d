package org.cordee.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.reference.ReferencePacks;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class DocumentJourneyTest {

    private static final byte[] SCAN = "%PDF-1.7 canari du scan".getBytes(StandardCharsets.US_ASCII);

    private final PlacementWorld world = new PlacementWorld();
    private final UUID id = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
    private final String placement = "/placements/" + id;

    DocumentJourneyTest() {
        world.app.database().seed("update placement.placement set papers_version = 2 where id = '" + id + "'");
    }

    @Test
    void aDocumentIsWrittenFilledReadAndPrintedFromThePageOfThePlacement() {
        HtmlClient referent = world.as(world.referent);
        HtmlClient.Answer page = referent.get(placement);
        String act = page.page().select("a[href*=template=volunteer]").attr("href");
        HtmlClient.Answer blank = referent.get(act);
        assertThat(blank.words())
                .contains("Ce que je signe")
                .contains("La personne")
                .doesNotContain("??");
        HtmlClient.Answer draft = referent.submit(blank, "/agreements", Map.of());
        String path = draft.path();
        assertThat(draft.words())
                .contains("Il reste à remplir")
                .contains("Assureur et numéro de contrat")
                .contains("[à remplir : Assureur")
                .contains(PlacementWorld.NAME)
                .contains("canari mission");
        assertThat(referent.submit(blank, "/agreements", Map.of()).path()).isEqualTo(path);
        assertThat(referent.post(path + "/ready", draft, Map.of()).status()).isEqualTo(422);

        HtmlClient.Answer form = referent.get(path + "/fill");
        HtmlClient.Answer refused = referent.submit(form, path + "/fill", Map.of("direction", "Ana, 06 12 34 56 78"));
        assertThat(refused.status()).isEqualTo(422);
        HtmlClient.Answer filled = referent.submit(form, path + "/fill", values(form));
        assertThat(filled.words()).doesNotContain("Il reste à remplir").contains("Dire qu’il est prêt");
        assertThat(referent.submit(form, path + "/fill", values(form)).status()).isIn(409, 200);
        HtmlClient.Answer ready = referent.submit(referent.get(path), path + "/ready", Map.of());
        assertThat(ready.words()).contains("prêt à signer");

        assertThat(world.as(world.peerActor).get(placement).body()).contains(path);
        assertThat(world.as(world.peerActor).get(path).words()).contains("canari direction");
        HtmlClient.Answer odt = world.as(world.peerActor).get(path + "/document.odt");
        assertThat(odt.status()).isEqualTo(200);
        assertThat(odt.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("document.odt");
    }

    @Test
    void everyTemplatePrintsAsAnAccessiblePdf() {
        HtmlClient director = world.as(world.director);
        for (Template template : new DocumentTemplates(new ReferencePacks()).all()) {
            if (template.code().equals(DocumentTemplates.AMENDMENT)) {
                continue;
            }
            HtmlClient.Answer blank = director.get("/agreements/new?placement=" + id + "&template=" + template.code());
            HtmlClient.Answer made = director.submit(blank, "/agreements", Map.of());
            HtmlClient.Answer pdf = director.get(made.path() + "/document.pdf");
            assertThat(pdf.status()).isEqualTo(200);
            assertThat(PdfJudge.failures(pdf.response().body(), PDFAFlavour.PDFUA_1))
                    .as(template.code())
                    .isEmpty();
            assertThat(PdfJudge.failures(pdf.response().body(), PDFAFlavour.PDFA_2_A))
                    .as(template.code())
                    .isEmpty();
        }
    }

    @Test
    void onlyThePartiesReadTheWordsAndTheFile() {
        String path = madeElsewhere();
        Actor.Person association = world.app.account(Role.ASSOCIATION, world.association, world.territory);
        for (Actor.Person stranger : List.of(
                world.colleague,
                association,
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.TRAINER, world.trainingBody, world.territory),
                world.app.account(Role.PEER, UUID.randomUUID(), world.territory))) {
            assertThat(world.as(stranger).get(path).status()).as("%s", stranger).isIn(403, 404);
            assertThat(world.as(stranger).get(path + "/file").status()).isIn(403, 404);
            assertThat(rows(stranger, "document")).isZero();
            assertThat(rows(stranger, "document_version")).isZero();
            assertThat(rows(stranger, "made_elsewhere")).isZero();
        }
        HtmlClient coordinator = world.as(world.coordinator);
        assertThat(coordinator.get(path).words()).contains("Ce document existe").doesNotContain(PlacementWorld.NAME);
        assertThat(coordinator.get(path + "/file").status()).isIn(403, 404);
        assertThat(rows(world.coordinator, "document_version")).isZero();
        assertThat(world.as(world.peerActor).get(path + "/file").response().body())
                .isEqualTo(SCAN);
        assertThat(world.as(world.peerActor)
                        .post(path + "/fill", coordinator.get(path), Map.of())
                        .status())
                .isIn(403, 404);
    }

    @Test
    void aDocumentSignedElsewhereClosesItsPaperAndItsFileIsSealed() {
        HtmlClient referent = world.as(world.referent);
        HtmlClient.Answer draft = draft(referent, "volunteer");
        HtmlClient.Answer wrong = referent.upload(
                draft.path() + "/elsewhere",
                draft,
                Map.of("signedOn", "2026-01-04", "checkedAs", "Ana, cadre"),
                "file",
                "a.pdf",
                "bonjour".getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Joignez un PDF");
        world.app
                .database()
                .seed("delete from placement.paper where placement_id = '" + id + "' and kind = 'volunteer_agreement'");
        String path = madeElsewhere();
        assertThat(referent.get(path).words()).contains("signé ailleurs").contains("Ana, cadre");
        assertThat(referent.get(placement).words()).doesNotContain("Réunir : Convention de bénévolat");
        assertThat(
                        world.app
                                .database()
                                .asSuperuser(
                                        "select (position('canari'::bytea in sealed) > 0)::text as name from agreement.made_elsewhere"))
                .containsOnly("false");
        assertThat(
                        world.app
                                .database()
                                .asSuperuser(
                                        "select (position('Canari'::bytea in filled) > 0)::text as name from agreement.document_version"))
                .containsOnly("false");
        HtmlClient.Answer back = referent.submit(referent.get(path), path + "/elsewhere/take-back", Map.of());
        assertThat(back.words()).contains("à compléter");
        assertThat(referent.get(placement).words()).contains("Réunir : Convention de bénévolat");
    }

    @Test
    void theCoordinationWordsAClauseForTheDocumentsMadeAfterwards() {
        HtmlClient referent = world.as(world.referent);
        String before = draft(referent, "volunteer").path();
        HtmlClient coordinator = world.as(world.coordinator);
        String clause = "/agreements/clauses/volunteer/frais";
        HtmlClient.Answer form = coordinator.get(clause);
        HtmlClient.Answer refused =
                coordinator.submit(form, clause, Map.of("title", "Les frais", "words", "Payés le {jour}."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("La clause « Les frais » contient « jour »");
        HtmlClient.Answer done =
                coordinator.submit(form, clause, Map.of("title", "Les frais", "words", "Payés en canari : {frais}."));
        assertThat(done.words()).contains("Payés en canari").contains("version 1");
        assertThat(coordinator
                        .post(clause, form, Map.of("edition", "0", "title", "x", "words", "y"))
                        .status())
                .isEqualTo(409);
        assertThat(referent.get(before).words()).doesNotContain("Payés en canari");
        world.app.database().seed("delete from agreement.document_version; delete from agreement.document");
        assertThat(draft(referent, "volunteer").words()).contains("Payés en canari");
        assertThat(world.as(world.director).get(clause).status()).isIn(403, 404);
        Actor.Person other = world.app.account(Role.COORDINATOR, UUID.randomUUID(), null);
        assertThat(world.as(other).get("/agreements/clauses/volunteer").words()).doesNotContain("Payés en canari");
    }

    @Test
    void aDocumentOutlivesItsPlacementAndIsThenReadByItsDirectionAlone() {
        String path = madeElsewhere();
        world.app.database().seed("delete from placement.placement where id = '" + id + "'");
        assertThat(world.app
                        .database()
                        .asSuperuser("select (engaged_until is not null)::text as name from agreement.document"
                                + " where structure_id = '" + world.structure + "'"))
                .contains("true");
        assertThat(world.as(world.director).get(path + "/file").response().body())
                .isEqualTo(SCAN);
        assertThat(world.as(world.referent).get(path).status()).isIn(403, 404);
        assertThat(world.as(world.peerActor).get(path).status()).isIn(403, 404);
    }

    private String madeElsewhere() {
        HtmlClient referent = world.as(world.referent);
        HtmlClient.Answer draft = draft(referent, "volunteer");
        HtmlClient.Answer kept = referent.upload(
                draft.path() + "/elsewhere",
                draft,
                Map.of("signedOn", "2026-01-04", "validUntil", "2099-01-04", "checkedAs", "Ana, cadre"),
                "file",
                "a.pdf",
                SCAN);
        assertThat(kept.status()).isIn(200, 303);
        return draft.path();
    }

    private HtmlClient.Answer draft(HtmlClient by, String template) {
        HtmlClient.Answer blank = by.get("/agreements/new?placement=" + id + "&template=" + template);
        return by.submit(blank, "/agreements", Map.of());
    }

    private static Map<String, String> values(HtmlClient.Answer form) {
        Map<String, String> values = new HashMap<>();
        for (Element input : form.page().select("form[action$=/fill] input.form-control")) {
            if (input.attr("value").isEmpty()) {
                String type = input.attr("type");
                values.put(input.id(), type.equals("date") ? "2026-12-31" : "canari " + input.id());
            }
        }
        return values;
    }

    private int rows(Actor actor, String table) {
        return world.app
                .database()
                .as(
                        actor,
                        sql -> sql.of("select 1 as one from agreement." + table)
                                .list(row -> row.integer("one"))
                                .size());
    }
}
