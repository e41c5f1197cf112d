package org.cordee.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
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
