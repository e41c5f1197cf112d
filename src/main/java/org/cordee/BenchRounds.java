package org.cordee;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.questionnaire.AskedBench;

/** Rounds, cards and words of questions, written straight as {@link BenchWorld} writes people. */
final class BenchRounds {

    private static final List<String> TABLES = List.of(
            "structure.territory_department",
            "questionnaire.permission",
            "questionnaire.permission_text",
            "questionnaire.round",
            "questionnaire.round_part",
            "questionnaire.card",
            "questionnaire.participation",
            "questionnaire.answer",
            "questionnaire.score",
            "questionnaire.sharing");

    private static final List<String> AUDITED =
            List.of("questionnaire.permission", "questionnaire.round", "questionnaire.sharing");

    private final Connection owner;
    private final BenchWorld world;
    private final UUID permission;

    BenchRounds(Connection owner, BenchWorld world) {
        this.owner = owner;
        this.world = world;
        this.permission = UUID.nameUUIDFromBytes(world.territory().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Lets rows be written, and lets the territory ask what is not shipped, in invented words. */
    void begin() throws SQLException {
        world.begin();
        protection("no force", "disable");
        for (AskedBench.Part part : AskedBench.ofPersons()) {
            if (!part.shipped()) {
                permit(part);
            }
        }
    }

    void end() throws SQLException {
        protection("force", "enable");
        world.end();
    }

    /** A round that asks persons everything; gives its id. */
    UUID round(UUID structure, String moment, LocalDate opens, LocalDate closes) throws SQLException {
        UUID id = UUID.randomUUID();
        execute("""
                insert into questionnaire.round (id, structure_id, respondent, moment, join_mark, seconds, opens_on, closes_on)
                  values ('%s', '%s', 'person', '%s', uuid_send(gen_random_uuid()), 144, '%s', '%s')""".formatted(id, structure, moment, opens, closes));
        int position = 0;
        for (AskedBench.Part part : AskedBench.ofPersons()) {
            execute("""
                    insert into questionnaire.round_part
                        (round_id, position, instrument, instrument_version, language, permission_id, items)
                      values ('%s', %d, '%s', %d, %s, '{%s}')""".formatted(
                            id,
                            position++,
                            part.instrument(),
                            part.version(),
                            part.shipped() ? "null, null" : "'fr', '" + permission + "'",
                            String.join(",", part.items())));
        }
        return id;
    }

    /** Cards of a structure for persons, whose codes are known to who asked for them. */
    List<AnswerCode> cards(UUID structure, int many, InstallationKey key) throws SQLException {
        List<AnswerCode> codes = new ArrayList<>();
        try (PreparedStatement card = owner.prepareStatement("""
                insert into questionnaire.card (id, structure_id, respondent, mark, batch, made_on)
                  values (gen_random_uuid(), ?, 'person', ?, gen_random_uuid(), '2020-01-01')""")) {
            while (codes.size() < many) {
                AnswerCode code = AnswerCode.fresh();
                codes.add(code);
                card.setObject(1, structure);
                card.setBytes(2, AskedBench.mark(key, code));
                card.addBatch();
            }
            card.executeBatch();
        }
        return codes;
    }

    /** Participations begun with cards of their own, without an answer. */
    List<UUID> begun(UUID structure, UUID round, int many) throws SQLException {
        execute("""
                with card as (
                  insert into questionnaire.card (id, structure_id, respondent, mark, batch, made_on)
                    select gen_random_uuid(), '%1$s', 'person', uuid_send(gen_random_uuid()), gen_random_uuid(), '2020-01-01'
                      from generate_series(1, %3$d) returning id)
                insert into questionnaire.participation (id, round_id, card_id, status, mode, language, day)
                  select gen_random_uuid(), '%2$s', id, 'started', 'screen', 'fr', current_date from card""".formatted(structure, round, many));
        List<UUID> begun = new ArrayList<>();
        try (PreparedStatement query = owner.prepareStatement(
                "select id from questionnaire.participation where round_id = ? and status = 'started' limit ?")) {
            query.setObject(1, round);
            query.setInt(2, many);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    begun.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return begun;
    }

    void execute(String statements) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(statements);
        }
    }

    private void permit(AskedBench.Part part) throws SQLException {
        execute("""
                insert into questionnaire.permission
                    (id, instrument, instrument_version, language, territory_id, granted_by, attested_as, attested_on)
                  values ('%s', '%s', %d, 'fr', '%s', 'Bench', 'Bench', '2020-01-01') on conflict do nothing""".formatted(permission, part.instrument(), part.version(), world.territory()));
        execute(part.items().stream()
                .map(item -> "('%s', 'item', '%s', '%s')".formatted(permission, item, invented(item)))
                .collect(Collectors.joining(
                        ", ",
                        "insert into questionnaire.permission_text (permission_id, part, key, words) values ",
                        " on conflict do nothing")));
    }

    private static String invented(String item) {
        return "Mots " + HexFormat.of().formatHex(item.getBytes(StandardCharsets.UTF_8));
    }

    private void protection(String force, String triggers) throws SQLException {
        for (String table : TABLES) {
            execute("alter table " + table + " " + force + " row level security");
        }
        for (String table : AUDITED) {
            execute("alter table " + table + " " + triggers + " trigger audited");
        }
    }
}
