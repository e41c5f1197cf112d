package org.cordee.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads permissions, the words typed in and the letters, as far as row security shows them to the actor. */
@Component
@Transactional(readOnly = true)
class PermissionQueries {

    private static final String PERMISSIONS = """
            select p.id, p.instrument, p.instrument_version, p.language, p.structure_id, p.territory_id, p.granted_by,
                   p.attested_as, p.attested_on, p.withdrawn_on, p.version,
                   exists (select from questionnaire.permission_file f where f.permission_id = p.id) as has_file
              from questionnaire.permission p
            """;

    private final Sql sql;
    private final Sealed sealed;

    PermissionQueries(Sql sql, InstallationKey key) {
        this.sql = sql;
        this.sealed = new Sealed(key, "permission");
    }

    /** What holds for a structure: its own permissions, and those of the actor's territory. */
    List<Permission> holdingFor(UUID structure) {
        return sql.of(PERMISSIONS + """
                        where p.withdrawn_on is null
                          and (p.structure_id = :structure or p.territory_id = (select platform.actor_territory()))
                        order by p.instrument, p.language, p.id""").set("structure", structure).list(PermissionQueries::permission);
    }

    /** Every permission the actor may see, the latest first. */
    List<Permission> seen() {
        return sql.of(PERMISSIONS + "order by p.attested_on desc, p.id").list(PermissionQueries::permission);
    }

    Optional<Permission> find(UUID id) {
        return sql.of(PERMISSIONS + "where p.id = :id").set("id", id).first(PermissionQueries::permission);
    }

    /** The words typed in with a permission. */
    TypedWords words(UUID permission) {
        Map<String, String> items = new HashMap<>();
        Map<Integer, String> answers = new HashMap<>();
        StringBuilder instruction = new StringBuilder();
        sql.of(
                        "select part, key, words from questionnaire.permission_text where permission_id = :id order by part, key")
                .set("id", permission)
                .list(row -> new Typed(row.text("part"), row.text("key"), row.text("words")))
                .forEach(typed -> {
                    switch (typed.part()) {
                        case "item" -> items.put(typed.key(), typed.words());
                        case "answer" -> answers.put(Integer.valueOf(typed.key()), typed.words());
                        default -> instruction.append(typed.words());
                    }
                });
        return new TypedWords(instruction.toString(), items, answers);
    }

    /** The letter of a permission; empty when there is none, or when it is not for the actor. */
    Optional<BroughtFile> file(UUID permission) {
        return sql.of("select media_type, sealed from questionnaire.permission_file where permission_id = :id")
                .set("id", permission)
                .first(row -> new BroughtFile(row.text("media_type"), open(row.bytes("sealed"))));
    }

    private byte[] open(byte[] bytes) {
        return sealed.open(bytes).orElseThrow(() -> new IllegalStateException("sealed under another key"));
    }

    private static Permission permission(Row row) {
        return new Permission(
                row.uuid("id"),
                row.text("instrument"),
                row.integer("instrument_version"),
                row.text("language"),
                row.uuidOrNull("structure_id"),
                row.uuidOrNull("territory_id"),
                row.text("granted_by"),
                row.text("attested_as"),
                row.date("attested_on"),
                row.truth("has_file"),
                row.dateOrNull("withdrawn_on"),
                row.integer("version"));
    }

    private record Typed(String part, String key, String words) {}
}
