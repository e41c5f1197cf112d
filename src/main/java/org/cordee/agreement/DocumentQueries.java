package org.cordee.agreement;

import java.time.LocalDate;
import java.util.Arrays;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents as far as the actor is a party; the coordination sees that a document exists, never its words. */
@Component
@Transactional(readOnly = true)
class DocumentQueries {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FILLED = new TypeReference<>() {};
    private static final String DOCUMENT = """
            select d.id, d.placement_id, d.structure_id, d.territory_id, d.template, d.template_version, d.paper,
                   array_to_string(d.parties, ',') as parties, d.amends, d.state, d.number, d.made_on, d.version
              from agreement.document d
            """;

    private final Sql sql;
    private final Sealed sealed;

    DocumentQueries(Sql sql, InstallationKey key) {
        this.sql = sql;
        this.sealed = new Sealed(key, DocumentStore.PURPOSE);
    }

    /** The document; stops when there is none, hidden ones included. */
    Document get(UUID id) {
        return sql.of(DOCUMENT + " where d.id = :id").set("id", id).one(DocumentQueries::document);
    }

    /** The document, unless it is hidden from the actor. */
    Optional<Document> find(UUID id) {
        return sql.of(DOCUMENT + " where d.id = :id").set("id", id).first(DocumentQueries::document);
    }

    List<Document> of(UUID placement) {
        return sql.of(DOCUMENT + " where d.placement_id = :placement order by d.id")
                .set("placement", placement)
                .list(DocumentQueries::document);
    }

    /** The amendments of a document that the actor may read, the oldest first. */
    List<Document> amendmentsOf(UUID document) {
        return sql.of(DOCUMENT + " where d.amends = :document order by d.id")
                .set("document", document)
                .list(DocumentQueries::document);
    }

    /** The day the last party signed, here or elsewhere; empty while it is not in force. */
    Optional<LocalDate> signedOn(UUID document) {
        return sql.of("""
                        select coalesce(d.signed_on, e.signed_on) as signed_on
                          from agreement.document d left join agreement.made_elsewhere e on e.document_id = d.id
                         where d.id = :document and coalesce(d.signed_on, e.signed_on) is not null""").set("document", document).first(row -> row.date("signed_on"));
    }

    /** The latest words; empty for whoever may only know that the document exists. */
    Optional<DocumentWords> words(Document document) {
        return words(document.id(), document.number());
    }

    Optional<DocumentWords> words(UUID document, int number) {
        return sql.of("""
                        select words, filled from agreement.document_version
                         where document_id = :document and number = :number""").set("document", document).set("number", number).first(this::words);
    }

    Optional<Elsewhere> elsewhere(UUID document) {
        return sql.of("""
                        select signed_on, valid_until, checked_as from agreement.made_elsewhere
                         where document_id = :document""")
                .set("document", document)
                .first(row ->
                        new Elsewhere(row.date("signed_on"), row.dateOrNull("valid_until"), row.text("checked_as")));
    }

    /** The file made elsewhere; empty when there is none, or when it is not for the actor. */
    Optional<BroughtFile> file(UUID document) {
        return sql.of("select media_type, sealed from agreement.made_elsewhere where document_id = :document")
                .set("document", document)
                .first(row -> new BroughtFile(row.text("media_type"), open(row.bytes("sealed"))));
    }

    private DocumentWords words(Row row) {
        DocumentStore.Frozen frozen = JSON.readValue(row.text("words"), DocumentStore.Frozen.class);
        return new DocumentWords(frozen.plain(), frozen.clauses(), JSON.readValue(open(row.bytes("filled")), FILLED));
    }

    private byte[] open(byte[] content) {
        return sealed.open(content)
                .orElseThrow(() -> new IllegalStateException("sealed by another installation, or altered"));
    }

    private static Document document(Row row) {
        return new Document(
                row.uuid("id"),
                row.uuidOrNull("placement_id"),
                row.uuid("structure_id"),
                row.uuid("territory_id"),
                row.text("template"),
                row.integer("template_version"),
                row.textOrNull("paper"),
                Arrays.asList(row.text("parties").split(",", -1)),
                row.uuidOrNull("amends"),
                DocumentState.of(row.text("state")),
                row.integer("number"),
                row.date("made_on"),
                row.integer("version"));
    }
}
