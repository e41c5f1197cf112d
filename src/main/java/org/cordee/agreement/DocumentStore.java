package org.cordee.agreement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.db.Sql;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents, their words, and the files made elsewhere; what names people is sealed before it is written. */
@Component
class DocumentStore {

    static final String PURPOSE = "agreement";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Sql sql;
    private final Sealed sealed;

    DocumentStore(Sql sql, InstallationKey key) {
        this.sql = sql;
        this.sealed = new Sealed(key, PURPOSE);
    }

    /** The words as stored, without what fills them. */
    record Frozen(List<String> plain, List<Clause> clauses) {}

    void insert(Document document) {
        sql.of("""
                        insert into agreement.document (id, placement_id, structure_id, territory_id, template,
                            template_version, paper, parties, amends, state, number, made_on)
                        values (:id, cast(:placement as uuid), :structure, :territory, :template, :version,
                            cast(:paper as text), string_to_array(:parties, ','), cast(:amends as uuid), :state, :number, :on)""")
                .set("id", document.id())
                .set("placement", document.placement())
                .set("structure", document.structure())
                .set("territory", document.territory())
                .set("template", document.template())
                .set("version", document.templateVersion())
                .set("paper", document.paper())
                .set("parties", String.join(",", document.parties()))
                .set("amends", document.amends())
                .set("state", document.state())
                .set("number", document.number())
                .set("on", document.madeOn())
                .exactlyOne();
    }

    /** Keeps the words of a version; what was kept before stays. */
    void keep(UUID document, int number, DocumentWords words, UUID by, LocalDate on) {
        sql.of("""
                        insert into agreement.document_version (document_id, number, words, filled, made_on, made_by)
                        values (:document, :number, cast(:words as jsonb), :filled, :on, :by)""")
                .set("document", document)
                .set("number", number)
                .set("words", JSON.writeValueAsString(new Frozen(words.plain(), words.clauses())))
                .set("filled", sealed.seal(bytes(words.filled())))
                .set("on", on)
                .set("by", by)
                .exactlyOne();
    }

    /** Waits for whoever changes the document at this moment, and keeps it until the transaction ends. */
    void lock(Document document) {
        UUID ignored = sql.of("select id from agreement.document where id = :id for update")
                .set("id", document.id())
                .one(row -> row.uuid("id"));
    }

    /** Throws a draft away that was never sent; stops with {@link StaleVersion} when it is no longer one. */
    void throwAway(Document document) {
        sql.of("delete from agreement.document where id = :id and version = :version and state = 'draft'")
                .set("id", document.id())
                .set("version", document.version())
                .exactlyOne();
    }

    /** Moves the document on; stops with {@link StaleVersion} when somebody else did meanwhile. */
    void move(Document document, DocumentState state, int number) {
        sql.of("""
                        update agreement.document set state = :state, number = :number, version = version + 1
                         where id = :id and version = :version""")
                .set("state", state)
                .set("number", number)
                .set("id", document.id())
                .set("version", document.version())
                .exactlyOne();
    }

    void keep(UUID document, Elsewhere elsewhere, BroughtFile file, UUID by, LocalDate on) {
        sql.of("""
                        insert into agreement.made_elsewhere (document_id, signed_on, valid_until, checked_as, checked_by,
                            checked_on, media_type, sealed)
                        values (:document, :signed, cast(:until as date), :as, :by, :on, :type, :sealed)""")
                .set("document", document)
                .set("signed", elsewhere.signedOn())
                .set("until", elsewhere.validUntil())
                .set("as", elsewhere.checkedAs())
                .set("by", by)
                .set("on", on)
                .set("type", file.mediaType())
                .set("sealed", sealed.seal(file.content()))
                .exactlyOne();
    }

    void takeBack(UUID document) {
        int ignored = sql.of("delete from agreement.made_elsewhere where document_id = :document")
                .set("document", document)
                .anyNumber();
    }

    private static byte[] bytes(Map<String, String> filled) {
        return JSON.writeValueAsString(filled).getBytes(StandardCharsets.UTF_8);
    }
}
