package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.springframework.stereotype.Component;

/** Writes permissions, the words typed in, and the letters, sealed before they reach the database. */
@Component
class PermissionStore {

    private final Sql sql;
    private final Sealed sealed;

    PermissionStore(Sql sql, InstallationKey key) {
        this.sql = sql;
        this.sealed = new Sealed(key, "permission");
    }

    void add(Permission permission, UUID attestedBy) {
        sql.of("""
                        insert into questionnaire.permission
                               (id, instrument, instrument_version, language, structure_id, territory_id, granted_by,
                                attested_by, attested_as, attested_on)
                        values (:id, :instrument, :version, :language, cast(:structure as uuid),
                                cast(:territory as uuid), :granted, :by, :as, :on)""")
                .set("id", permission.id())
                .set("instrument", permission.instrument())
                .set("version", permission.instrumentVersion())
                .set("language", permission.language())
                .set("structure", permission.structure())
                .set("territory", permission.territory())
                .set("granted", permission.grantedBy())
                .set("by", attestedBy)
                .set("as", permission.attestedAs())
                .set("on", permission.attestedOn())
                .exactlyOne();
    }

    void keep(UUID permission, TypedWords words) {
        if (!words.instruction().isEmpty()) {
            keep(permission, "instruction", "-", words.instruction());
        }
        words.items().forEach((item, text) -> keep(permission, "item", item, text));
        words.answers().forEach((value, text) -> keep(permission, "answer", value.toString(), text));
    }

    void keep(UUID permission, BroughtFile file) {
        sql.of("""
                        insert into questionnaire.permission_file (permission_id, media_type, sealed)
                        values (:permission, :type, :sealed)""")
                .set("permission", permission)
                .set("type", file.mediaType())
                .set("sealed", sealed.seal(file.content()))
                .exactlyOne();
    }

    void withdraw(Permission permission, LocalDate on) {
        sql.of("""
                        update questionnaire.permission set withdrawn_on = :on, version = version + 1
                         where id = :id and version = :version and withdrawn_on is null""")
                .set("on", on)
                .set("id", permission.id())
                .set("version", permission.version())
                .exactlyOne();
    }

    private void keep(UUID permission, String part, String key, String words) {
        sql.of("""
                        insert into questionnaire.permission_text (permission_id, part, key, words)
                        values (:permission, :part, :key, :words)""")
                .set("permission", permission)
                .set("part", part)
                .set("key", key)
                .set("words", words)
                .exactlyOne();
    }
}
