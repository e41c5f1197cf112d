package org.cordee.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What could pass for a signature, and is none. */
class SigningGuardsTest {

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
    private final HtmlClient director = world.as(world.director);
    private final HtmlClient referent = world.as(world.referent);
    private final SigningSteps steps = new SigningSteps(world, placement);

    @Test
    void aCodeIsTypedAtOnePlaceOnlyWhereTypingIsCounted() {
        String path = steps.sent("spot");
        String code = code(referent, path);
        HtmlClient phone = world.app.visitor();
        HtmlClient.Answer read = phone.submit(phone.get("/sign"), "/sign", Map.of("code", code));
        assertThat(read.body()).doesNotContain(code.replace(" ", ""));
        String shown = read.page().select("input[name=shown]").val();
        for (String way : new String[] {"/sign/yes", "/sign/no"}) {
            Map<String, String> guess = Map.of("pass", code.replace(" ", ""), "shown", shown, "reason", "non");
            assertThat(phone.post(way, read, guess).status()).as(way).isEqualTo(422);
        }
        assertThat(signatures(path)).isZero();
        assertThat(director.get(path).words()).contains("en cours de signature");
        assertThat(phone.submit(read, "/sign/yes", Map.of()).words()).contains("C’est signé");
    }

    @Test
    void whoeverIsSignedInForAnotherPartySignsByNoLink() {
        String path = steps.sent("link");
        String link = steps.link(path);
        for (Actor.Person one : new Actor.Person[] {world.referent, world.director}) {
            HtmlClient client = world.as(one);
            HtmlClient.Answer refused = client.submit(client.get(link), "/sign/yes", Map.of());
            assertThat(refused.status()).as(one.role().code()).isEqualTo(422);
            assertThat(refused.words()).contains("un compte qui n’est pas celui de la personne");
        }
        assertThat(world.as(world.coordinator).get(link).status()).isEqualTo(404);
        assertThat(signatures(path)).isZero();
        HtmlClient own = world.as(world.peerActor);
        assertThat(own.submit(own.get(link), "/sign/yes", Map.of()).words()).contains("C’est signé");
    }

    @Test
    void whoeverSignedByLinkIsNoWitness() {
        String path = readyToAsk();
        HtmlClient.Answer asked = referent.submit(
                referent.get(path + "/signing"),
                path + "/signing",
                Map.of(
                        "who_peer_0",
                        "spot",
                        "name_peer_0",
                        PlacementWorld.NAME,
                        "who_structure_0",
                        "link",
                        "name_structure_0",
                        "La direction"));
        assertThat(asked.words()).contains("en cours de signature");
        HtmlClient browser = world.app.visitor();
        browser.submit(browser.get(steps.link(path)), "/sign/yes", Map.of());
        assertThat(signatures(path)).isEqualTo(1);
        HtmlClient witness = world.as(world.referent);
        witness.cookie("signing", browser.cookieValue("signing"));
        HtmlClient.Answer refused =
                witness.submit(witness.get(path), path + "/signatories/" + signatory(path) + "/code", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("le témoin est quelqu’un d’autre");
    }

    @Test
    void theSessionOfTheWitnessSignsForNobody() {
        String path = steps.sent("spot");
        String code = code(referent, path);
        HtmlClient.Answer read = referent.submit(referent.get("/sign"), "/sign", Map.of("code", code));
        HtmlClient.Answer refused = referent.submit(read, "/sign/yes", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Cette session est celle du témoin");
        assertThat(signatures(path)).isZero();
    }

    @Test
    void aDeviceHandedBackIsAnotherSession() {
        String path = steps.sent("spot");
        HtmlClient tablet = world.as(world.referent);
        HtmlClient.Answer read =
                tablet.submit(tablet.get(path), path + "/signatories/" + signatory(path) + "/device", Map.of());
        assertThat(tablet.submit(read, "/sign/yes", Map.of()).words()).contains("C’est signé");
        assertThatThrownBy(() -> tablet.cookieValue("signing"))
                .as("the browser forgets the mark of whoever gave the device back")
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void whatIsOverIsNotSigned() {
        String path = steps.sent("link");
        HtmlClient phone = world.app.visitor();
        HtmlClient.Answer read = phone.get(steps.link(path));
        world.app
                .database()
                .seed(
                        "set session_replication_role = replica; update placement.placement set state = 'cancelled' where id = '"
                                + placement + "'");
        assertThat(phone.submit(read, "/sign/yes", Map.of()).words()).contains("ne se signe plus");
        assertThat(phone.submit(read, "/sign/no", Map.of("reason", "non")).words())
                .contains("ne se signe plus");
        assertThat(signatures(path)).isZero();
    }

    @Test
    void aLinkThatOpensNothingSaysWhatToDo() {
        HtmlClient.Answer gone = world.app.visitor().get("/sign/" + "a".repeat(32));
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.words()).contains("Ce lien n’ouvre plus rien", "Demandez-en un autre");
    }

    @Test
    void theDatabaseKeepsToTheWaySomebodyIsAsked() {
        String path = steps.sent("spot");
        String id = steps.id(path);
        assertThat(world.app
                        .database()
                        .<Integer>as(
                                world.referent,
                                sql -> sql.of("""
                                                update agreement.signatory set token = sha256('x'), link_until = '2099-01-01'
                                                 where document_id = :id""")
                                        .set("id", UUID.fromString(id))
                                        .anyNumber()))
                .as("nobody here was asked by link")
                .isZero();
        String spot = """
                insert into agreement.spot (signatory_id, means, code, token, witness_id, witness, until)
                select id, 'code', sha256('a'), sha256('b'), '%s', 'x', now() + interval '%s' from agreement.signatory
                 where document_id = '%s' and way = '%s'""";
        for (String[] wrong : new String[][] {{"1 day", "spot"}, {"10 minutes", "account"}}) {
            String statement = spot.formatted(world.referent.account(), wrong[0], id, wrong[1]);
            assertThatThrownBy(() -> world.app
                            .database()
                            .run(world.referent, sql -> sql.of(statement).exactlyOne()))
                    .as(wrong[0] + " " + wrong[1])
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aSealedFilePutInTheWrongPlaceIsNotHandedOut() {
        String path = steps.sent("link");
        HtmlClient phone = world.app.visitor();
        phone.submit(phone.get(steps.link(path)), "/sign/yes", Map.of());
        director.submit(director.get(path + "/yes"), path + "/yes", Map.of());
        assertThat(director.get(path + "/signed.pdf").status()).isEqualTo(200);
        world.app
                .database()
                .seed(
                        "set session_replication_role = replica; update agreement.sealed_file set digest = sha256('x') where document_id = '"
                                + steps.id(path) + "'");
        assertThat(director.get(path + "/signed.pdf").status()).isEqualTo(500);
    }

    @Test
    void whatAnAmendmentStandsOnIsNotTakenBack() {
        String path = readyToAsk();
        world.app.database().seed("""
                set session_replication_role = replica;
                update agreement.document set state = 'made_elsewhere' where id = '%1$s';
                insert into agreement.made_elsewhere (document_id, signed_on, checked_as, checked_by, checked_on, media_type,
                    sealed)
                values ('%1$s', '2026-01-05', 'x', '%2$s', '2026-01-05', 'application/pdf', 'x');
                insert into agreement.document (id, placement_id, structure_id, territory_id, template, template_version,
                    made_on, state, amends, parties)
                select gen_random_uuid(), placement_id, structure_id, territory_id, 'amendment', 2, made_on, 'draft', id, parties
                  from agreement.document where id = '%1$s'""".formatted(steps.id(path), world.referent.account()));
        HtmlClient.Answer seen = referent.get(path);
        assertThat(seen.body()).doesNotContain("/elsewhere/take-back");
        HtmlClient.Answer refused = referent.post(path + "/elsewhere/take-back", seen, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Un avenant modifie ce document");
        assertThatThrownBy(() -> world.app
                        .database()
                        .run(
                                world.referent,
                                sql -> sql.of("update agreement.document set state = 'draft' where id = :id")
                                        .set("id", UUID.fromString(steps.id(path)))
                                        .exactlyOne()))
                .isInstanceOf(DataAccessException.class);
    }

    private String readyToAsk() {
        String blank = "/agreements/new?placement=" + placement + "&template=volunteer";
        String path = referent.submit(referent.get(blank), "/agreements", new HashMap<>())
                .path();
        steps.fill(path);
        steps.ready(path);
        return path;
    }

    private String code(HtmlClient witness, String path) {
        return witness.submit(witness.get(path), path + "/signatories/" + signatory(path) + "/code", Map.of())
                .page()
                .select(".code")
                .text();
    }

    private String signatory(String path) {
        return world.app
                .database()
                .asSuperuser("select id::text as name from agreement.signatory where party = 'peer' and document_id = '"
                        + steps.id(path) + "' order by number desc")
                .get(0);
    }

    private int signatures(String path) {
        return world.app
                .database()
                .asSuperuser("select 'x' as name from agreement.signature where document_id = '" + steps.id(path) + "'")
                .size();
    }
}
