package org.cordee.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.NotFound;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The table of a document's states, the same in both halves, for everybody and from every state to every other. */
class DocumentMovesTest {

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
    private final UUID document = UUID.randomUUID();

    @Test
    void theDatabaseMovesADocumentForWhomTheTableSaysAndForNobodyElse() {
        Map<String, Actor> everybody = everybody();
        List<String> wrong = new ArrayList<>();
        for (DocumentState from : DocumentState.values()) {
            for (DocumentState to : DocumentState.values()) {
                everybody.forEach((name, actor) -> {
                    boolean moved = moves(actor, from, to);
                    if (moved != expected(name, from, to)) {
                        wrong.add(name + " " + from + ">" + to + (moved ? " moved" : " refused"));
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theUseCasesLeadADocumentForWhomTheTableSaysAndForNobodyElse() {
        HeldDocuments held = world.app.bean(HeldDocuments.class);
        List<String> wrong = new ArrayList<>();
        for (DocumentState from : DocumentState.values()) {
            seed(from);
            everybody().forEach((name, actor) -> {
                if (actor instanceof Actor.Person person) {
                    for (DocumentState to : DocumentState.values()) {
                        boolean led = leads(held, person, to);
                        boolean told = List.of("director", "referent", "deputy").contains(name)
                                && DocumentMoves.leads(from, to, DocumentMoves.By.FILE);
                        if (led != told) {
                            wrong.add(name + " " + from + ">" + to + (led ? " led" : " refused"));
                        }
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aSignatureIsGivenWhileItIsSignedByWhoIsAskedAndByNobodyElse() {
        Map<String, Actor> everybody = everybody();
        UUID peer = UUID.randomUUID();
        everybody.put("signatory asked", new Actor.Signatory(peer));
        List<String> wrong = new ArrayList<>();
        for (DocumentState state : DocumentState.values()) {
            for (boolean yes : new boolean[] {true, false}) {
                everybody.forEach((name, actor) -> {
                    for (String means : List.of("link", "account")) {
                        seed(state);
                        seedSignatories(peer);
                        UUID own = means.equals("link") ? peer : new UUID(0, 7);
                        String said = said(actor, own, means, yes);
                        boolean asked = name.equals(means.equals("link") ? "signatory asked" : "director");
                        String due = !asked
                                ? "unknown"
                                : state != DocumentState.SIGNING ? "closed" : yes ? "signed" : "refused";
                        if (!said.equals(due)) {
                            wrong.add(name + " " + state + " " + means + (yes ? " yes: " : " no: ") + said);
                        }
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void seedSignatories(UUID byLink) {
        world.app.database().seed("""
                set session_replication_role = replica;
                delete from agreement.signature where document_id = '%1$s'; delete from agreement.refusal where document_id = '%1$s';
                delete from agreement.signature_mark where document_id = '%1$s';
                delete from agreement.signatory where document_id = '%1$s';
                insert into agreement.signatory (id, document_id, number, party, position, account_id, asked_on, way, person,
                  token, link_until) values
                  ('%2$s', '%1$s', 1, 'peer', 1, null, '2026-01-05', 'link', 'x', sha256('%2$s'), '2099-01-01'),
                  ('%3$s', '%1$s', 1, 'structure', 2, '%4$s', '2026-01-05', 'account', 'x', null, null)""".formatted(document, byLink, new UUID(0, 7), world.director.account()));
    }

    private String said(Actor actor, UUID signatory, String means, boolean yes) {
        String call = yes
                ? "select agreement.sign(:id, :means, sha256('x'), array[repeat('a', 64)], null) as said"
                : "select agreement.refuse(:id, :means, 'x') as said";
        return world.app
                .database()
                .as(
                        actor,
                        sql -> sql.of(call)
                                .set("id", signatory)
                                .set("means", means)
                                .one(row -> row.text("said")));
    }

    private boolean leads(HeldDocuments held, Actor.Person actor, DocumentState to) {
        try {
            return Actors.as(actor, () -> held.leadingTo(actor, document, to)) != null;
        } catch (NotFound | NotAllowed | StaleVersion refused) {
            return false;
        }
    }

    @Test
    void nothingLeadsOutOfSignedAndOnlySignaturesLeadIntoIt() {
        assertThat(DocumentMoves.TABLE).noneMatch(line -> line.from() == DocumentState.SIGNED);
        assertThat(DocumentMoves.TABLE)
                .filteredOn(line -> line.to() == DocumentState.SIGNED)
                .allMatch(line -> line.by() == DocumentMoves.By.SIGNATORY);
    }

    private static boolean expected(String name, DocumentState from, DocumentState to) {
        DocumentMoves.By by =
                switch (name) {
                    case "director", "referent", "deputy" -> DocumentMoves.By.FILE;
                    case "job signing" -> DocumentMoves.By.CLOCK;
                    // signatures alone move it for a signatory: never the statement of the application
                    default -> null;
                };
        boolean stays = from == to && from == DocumentState.SIGNING;
        return by != null
                && (DocumentMoves.leads(from, to, by) || stays || (from == to && from == DocumentState.DRAFT));
    }

    private boolean moves(Actor actor, DocumentState from, DocumentState to) {
        seed(from);
        try {
            return world.app
                            .database()
                            .<Integer>as(
                                    actor,
                                    sql -> sql.of("update agreement.document set state = :to where id = :id")
                                            .set("to", to)
                                            .set("id", document)
                                            .anyNumber())
                    == 1;
        } catch (DataAccessException refused) {
            return false;
        }
    }

    private void seed(DocumentState from) {
        world.app.database().seed("""
                set session_replication_role = replica;
                delete from agreement.document where id = '%1$s';
                insert into agreement.document (id, placement_id, structure_id, territory_id, template, template_version,
                  parties, state, made_on, sign_until, shown, signed_on)
                values ('%1$s', '%2$s', '%3$s', '%4$s', 'volunteer', 1, array['peer', 'structure'], '%5$s', '2026-01-05',
                  '2099-01-01', sha256('x'), %6$s)""".formatted(
                        document,
                        placement,
                        world.structure,
                        world.territory,
                        from.code(),
                        from == DocumentState.SIGNED ? "'2026-01-06'" : "null"));
    }

    private Map<String, Actor> everybody() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("director", world.director);
        actors.put("referent", world.referent);
        actors.put("deputy", world.deputy);
        actors.put("colleague", world.colleague);
        actors.put("peer", world.peerActor);
        actors.put("coordinator", world.coordinator);
        actors.put("association", person(Role.ASSOCIATION, world.association));
        actors.put("trainer", person(Role.TRAINER, world.trainingBody));
        actors.put("director elsewhere", person(Role.DIRECTOR, world.elsewhere));
        actors.put("funder", person(Role.FUNDER, UUID.randomUUID()));
        actors.put("supervisor", person(Role.SUPERVISOR, UUID.randomUUID()));
        actors.put("administrator", new Actor.Person(UUID.randomUUID(), Role.ADMINISTRATOR, null, null));
        actors.put("signatory", new Actor.Signatory(UUID.randomUUID()));
        actors.put("visitor", new Actor.Visitor());
        actors.put("job signing", new Actor.Job("signing"));
        actors.put("job sealing", new Actor.Job("sealing"));
        actors.put("job retention", new Actor.Job("retention"));
        return actors;
    }

    private Actor.Person person(Role role, UUID scope) {
        return new Actor.Person(UUID.randomUUID(), role, scope, world.territory);
    }
}
