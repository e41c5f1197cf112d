package org.cordee.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cordee.agreement.seal.Attachment;
import org.cordee.agreement.seal.SealCheck;
import org.cordee.agreement.seal.TextCheck;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.keys.Sha256;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A document sent to be signed, through the whole chain. */
class SigningTest {

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
    private final HtmlClient director = world.as(world.director);
    private final HtmlClient referent = world.as(world.referent);

    private final SigningSteps steps = new SigningSteps(world, placement);

    @Test
    void theStructureSignsByAccountThePeerByLinkAndThePaperIsThere() {
        String path = steps.sent("link");
        assertThat(referent.get(path).words()).contains("0 sur 2 ont signé", "Voir le lien à remettre");
        String link = steps.link(path);
        HtmlClient phone = world.app.visitor();
        HtmlClient.Answer read = phone.get(link);
        assertThat(read.words())
                .contains("Ce que je signe", "J’ai lu, je signe")
                .doesNotContain("??");
        assertThat(read.page().title()).doesNotContainIgnoringCase("bénévol");
        phone.get(link);
        assertThat(phone.get(link + "/document.pdf").status()).isEqualTo(404);
        assertThat(signatures(path)).isZero();
        HtmlClient.Answer signed = phone.submit(read, "/sign/yes", Map.of());
        assertThat(signed.words()).contains("Les autres signatures sont attendues");
        assertThat(phone.submit(read, "/sign/yes", Map.of()).words()).contains("Les autres signatures sont attendues");
        assertThat(signatures(path)).isEqualTo(1);

        assertThat(director.get(path).words()).contains("C’est à vous de signer", "1 sur 2 ont signé");
        HtmlClient.Answer all = director.submit(director.get(path + "/yes"), path + "/yes", Map.of());
        assertThat(all.words()).contains("Tout le monde a signé", "Le document signé et scellé");
        assertThat(referent.get("/placements/" + placement).words()).doesNotContain("Réunir : Convention de bénévolat");
        assertThat(world.as(world.coordinator).get(path + "/signed.pdf").status())
                .isIn(403, 404);

        byte[] file = director.get(path + "/signed.pdf").response().body();
        assertThat(PdfJudge.words(file))
                .contains(
                        "Preuve des signatures",
                        "par le lien personnel",
                        "Canari Nom",
                        "signature électronique simple");
        assertThat(PdfJudge.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(director.get(path + "/signed.pdf").response().body()).isEqualTo(file);
        proofBeside(path, file);
        assertThat(phone.get(link).words()).contains("signé", "Mon exemplaire");
        assertThat(phone.get(link + "/document.pdf").response().body()).isEqualTo(file);
        assertThat(phone.get(link + "/proof.txt").status()).isEqualTo(200);
    }

    private void proofBeside(String path, byte[] file) {
        assertThat(director.get(path).words()).contains("La preuve, en texte");
        byte[] proof = director.get(path + "/proof.txt").response().body();
        assertThat(SealCheck.of(file).state()).isEqualTo(SealCheck.State.INTACT);
        assertThat(TextCheck.of(proof).by())
                .isEqualTo(SealCheck.of(file).seal().map(SealCheck.Seal::by))
                .isPresent();
        assertThat(Attachment.of(file))
                .hasValueSatisfying(carried -> assertThat(carried).isEqualTo(proof));
        String text = new String(proof, StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "QUI A SIGNÉ",
                        "Canari Nom",
                        "par le lien personnel",
                        "une pièce d’identité n’a pas été demandée")
                .doesNotContain("??");
        String edge = ProofTexts.EDGE + "\n";
        int from = text.indexOf(edge) + edge.length();
        String words = text.substring(from, text.indexOf(edge, from));
        assertThat(text)
                .as("the words in the proof are those whose digest it gives")
                .contains(ShownWords.shown(Sha256.of(words.getBytes(StandardCharsets.UTF_8))));
        assertThat(world.as(world.coordinator).get(path + "/proof.txt").status())
                .isIn(403, 404);
    }

    @Test
    void oneSessionNeverSignsForTwoParties() {
        String path = steps.sent("link");
        String link = steps.link(path);
        director.submit(director.get(path + "/yes"), path + "/yes", Map.of());
        HtmlClient.Answer refused = director.submit(director.get(link), "/sign/yes", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("a déjà signé ce document pour une autre partie");
        assertThat(signatures(path)).isEqualTo(1);
        HtmlClient other = world.app.visitor();
        assertThat(other.submit(other.get(link), "/sign/yes", Map.of()).words()).contains("Tout le monde a signé");
    }

    @Test
    void onTheSpotByACodeBeforeAWitnessWhoSignsNothing() {
        String path = steps.sent("spot");
        String signatory = signatory(path, "peer");
        assertThat(director.get(path).words()).contains("le témoin d’une signature sur place est quelqu’un d’autre");
        HtmlClient.Answer own =
                director.post(path + "/signatories/" + signatory + "/code", director.get(path), Map.of());
        assertThat(own.status()).isEqualTo(422);
        HtmlClient.Answer given =
                referent.submit(referent.get(path), path + "/signatories/" + signatory + "/code", Map.of());
        String code = given.page().select(".code").text();
        assertThat(given.words()).contains("vous êtes témoin");
        HtmlClient phone = world.app.visitor();
        assertThat(phone.submit(phone.get("/sign"), "/sign", Map.of("code", "0000 0001"))
                        .status())
                .isEqualTo(422);
        HtmlClient.Answer read = phone.submit(phone.get("/sign"), "/sign", Map.of("code", code));
        assertThat(read.words()).contains("Le témoin reste à côté de vous");
        assertThat(phone.submit(read, "/sign/yes", Map.of()).words()).contains("Rendez l’appareil");
        assertThat(phone.submit(phone.get("/sign"), "/sign", Map.of("code", code))
                        .status())
                .isEqualTo(422);
        assertThat(director.get(path).words()).contains("par un code remis sur place", "devant Test professional");
    }

    @Test
    void theDeviceIsHandedOverAndTheWitnessIsSignedOut() {
        String path = steps.sent("spot");
        HtmlClient tablet = world.as(world.referent);
        HtmlClient.Answer read =
                tablet.submit(tablet.get(path), path + "/signatories/" + signatory(path, "peer") + "/device", Map.of());
        assertThat(read.path()).startsWith("/sign/");
        assertThat(tablet.get(path).path()).startsWith("/sign-in");
        assertThat(tablet.submit(read, "/sign/yes", Map.of()).words()).contains("C’est signé");
        assertThat(director.get(path).words()).contains("sur place, sur l’appareil du témoin");
    }

    @Test
    void changedWordsAskEverybodyAgainAndKeepTheirVersions() {
        String path = steps.sent("link");
        String before = steps.link(path);
        HtmlClient phone = world.app.visitor();
        HtmlClient.Answer stale = phone.get(before);
        director.submit(director.get(path + "/yes"), path + "/yes", Map.of());
        steps.fill(path);
        assertThat(director.get(path).words()).doesNotContain("1 sur 2");
        assertThat(phone.submit(stale, "/sign/yes", Map.of()).status()).isIn(404, 422);
        steps.ready(path);
        steps.ask(path, "link");
        assertThat(director.get(path).words()).contains("0 sur 2 ont signé");
        assertThat(world.app
                        .database()
                        .asSuperuser(
                                "select distinct number::text as name from agreement.signatory where document_id = '"
                                        + steps.id(path) + "' order by 1"))
                .hasSize(2);
    }

    @Test
    void somebodySaysNoWithAReasonAndItMayBeSentAgain() {
        String path = steps.sent("link");
        HtmlClient phone = world.app.visitor();
        HtmlClient.Answer read = phone.get(steps.link(path));
        assertThat(phone.submit(read, "/sign/no", Map.of("reason", "")).status())
                .isEqualTo(422);
        assertThat(phone.submit(read, "/sign/no", Map.of("reason", "canari : le mardi ne va plus"))
                        .words())
                .contains("Vous avez dit non");
        assertThat(director.get(path).words()).contains("canari : le mardi ne va plus", "refusé");
        assertThat(world.as(world.coordinator).get(path).words()).doesNotContain("canari");
        HtmlClient.Answer back = referent.submit(referent.get(path), path + "/signing/withdraw", Map.of());
        assertThat(back.words()).contains("prêt à signer");
        steps.ask(path, "link");
        assertThat(director.get(path).words()).contains("0 sur 2 ont signé");
    }

    @Test
    void aLinkMadeAnewKillsTheOneBeforeAndTheCoordinationNeverSeesOne() {
        String path = steps.sent("link");
        String before = steps.link(path);
        String again = path + "/signatories/" + signatory(path, "peer") + "/link";
        assertThat(referent.submit(referent.get(path), again, Map.of()).words()).contains("l’ancien n’ouvre plus rien");
        assertThat(world.app.visitor().get(before).status()).isEqualTo(404);
        assertThat(world.app.visitor().get(steps.link(path)).status()).isEqualTo(200);
        HtmlClient coordinator = world.as(world.coordinator);
        HtmlClient.Answer seen = coordinator.get(path);
        assertThat(seen.words()).contains("0 sur 2 ont signé");
        assertThat(seen.body()).doesNotContain("/sign/");
        HtmlClient.Answer refused = coordinator.post(again, seen, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Aucune adresse n’est connue");
    }

    @Test
    void theCoordinationHandsALinkOverOnPaperWithoutReadingWhatItOpens() {
        String path = steps.sent("link");
        String before = steps.link(path);
        String paper = path + "/signatories/" + signatory(path, "peer") + "/paper";
        HtmlClient coordinator = world.as(world.coordinator);
        HtmlClient.Answer shown = coordinator.submit(coordinator.get(path), paper, Map.of());
        assertThat(shown.words())
                .contains("Lien à remettre sur papier", "montré qu’une fois")
                .doesNotContain("??");
        String address = shown.page().select("strong.text-break").text();
        String link = address.substring(address.indexOf("/sign/"));
        assertThat(coordinator.get(path).body()).as("once").doesNotContain("/sign/");
        assertThat(coordinator.get(link).status()).isEqualTo(404);
        assertThat(world.app.visitor().get(before).status()).isEqualTo(404);
        assertThat(world.app
                        .database()
                        .asSuperuser("select 'x' as name from agreement.signature_mark where document_id = '"
                                + steps.id(path) + "'"))
                .isEmpty();
        HtmlClient phone = world.app.visitor();
        assertThat(phone.submit(phone.get(link), "/sign/yes", Map.of()).words()).contains("C’est signé");
        assertThat(coordinator.post(paper, coordinator.get(path), Map.of()).status())
                .isIn(404, 422);
        director.submit(director.get(path + "/yes"), path + "/yes", Map.of());
        assertThat(new String(director.get(path + "/proof.txt").response().body(), StandardCharsets.UTF_8))
                .contains("Lien remis sur papier par Test coordinator");
        assertThat(world.app
                        .database()
                        .asSuperuser(
                                "select action as name from platform.audit_entry where object = 'agreement.signatory'"
                                        + " and actor_role = 'coordinator' and 'handed' = any (columns)"))
                .as("audited")
                .isNotEmpty();
    }

    @Test
    void whatIsBeingSignedStaysAsItWasSent() {
        String path = steps.sent("link");
        for (String change : List.of("sign_until = sign_until + 30", "shown = sha256('x')", "ordered = not ordered")) {
            assertThatThrownBy(() -> world.app
                            .database()
                            .run(
                                    world.director,
                                    sql -> sql.of("update agreement.document set " + change + " where id = '"
                                                    + steps.id(path) + "'")
                                            .exactlyOne()))
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        for (Actor.Person one : List.of(world.director, world.peerActor, world.coordinator)) {
            assertThatThrownBy(() -> world.app
                            .database()
                            .run(
                                    one,
                                    sql -> sql.of("""
                                                    insert into agreement.signature (signatory_id, document_id, number, party,
                                                      means, given_at, shown)
                                                    select id, document_id, number, party, 'link', now(), sha256('x')
                                                      from agreement.signatory where document_id = :id""")
                                            .set("id", UUID.fromString(steps.id(path)))
                                            .anyNumber()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void theClockLetsADocumentLapse() {
        String path = steps.sent("link");
        String link = steps.link(path);
        world.app
                .database()
                .seed(
                        "set session_replication_role = replica; update agreement.document set sign_until = current_date - 1 where id = '"
                                + steps.id(path) + "'");
        HtmlClient phone = world.app.visitor();
        assertThat(phone.submit(phone.get(link), "/sign/yes", Map.of()).words())
                .contains("Le dernier jour pour signer est passé");
        world.app.runJob("SigningNight.pass");
        assertThat(director.get(path).words()).contains("délai passé");
        assertThat(phone.get(link).words()).contains("Le dernier jour pour signer est passé");
    }

    @Test
    void twoLastSignaturesAtOnceAreTwoSignaturesAndOneFile() throws Exception {
        String path = steps.sent("link");
        String link = steps.link(path);
        HtmlClient phone = world.app.visitor();
        HtmlClient.Answer read = phone.get(link);
        HtmlClient.Answer own = director.get(path + "/yes");
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int at = 0; at < 3; at++) {
                work.add(() -> phone.submit(read, "/sign/yes", Map.of()).status());
                work.add(() -> director.submit(own, path + "/yes", Map.of()).status());
            }
            for (Future<Integer> status : threads.invokeAll(work)) {
                assertThat(status.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
        world.app.runJob("SignedFiles.makeMissing");
        assertThat(signatures(path)).isEqualTo(2);
        assertThat(world.app
                        .database()
                        .asSuperuser("select 'x' as name from agreement.sealed_file where document_id = '"
                                + steps.id(path) + "'"))
                .hasSize(1);
    }

    private String signatory(String path, String party) {
        return world.app
                .database()
                .asSuperuser("select id::text as name from agreement.signatory where party = '" + party
                        + "' and document_id = '" + steps.id(path) + "' order by number desc")
                .get(0);
    }

    private int signatures(String path) {
        return world.app
                .database()
                .asSuperuser("select 'x' as name from agreement.signature where document_id = '" + steps.id(path) + "'")
                .size();
    }
}
