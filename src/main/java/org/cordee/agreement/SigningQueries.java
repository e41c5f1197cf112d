package org.cordee.agreement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.cordee.platform.keys.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads who signs what and what was signed, as far as the actor is a party or the signatory themselves. */
@Component
@Transactional(readOnly = true)
class SigningQueries {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Sql sql;
    private final Sealed sealed;

    SigningQueries(Sql sql, InstallationKey key) {
        this.sql = sql;
        this.sealed = new Sealed(key, DocumentStore.PURPOSE);
    }

    /** Somebody who could sign with their account. */
    record Known(String party, UUID account, String name) {}

    /** A signatory found by a link, a code or a device handed over. */
    record Found(UUID signatory, Signatory.Means means) {}

    /** A document that waits for the signature of whoever acts. */
    record Waiting(UUID document, String template) {}

    /** The signing of the present version; nobody is asked while it is written. */
    Signing of(Document document) {
        return sql.of("select ordered, sign_until from agreement.document where id = :id")
                .set("id", document.id())
                .one(row -> new Signing(
                        row.truth("ordered"),
                        row.dateOrNull("sign_until"),
                        signatories(document.id(), document.number()),
                        refusal(document.id(), document.number())));
    }

    private List<Signatory> signatories(UUID document, int number) {
        return sql.of("""
                        select s.id, s.number, s.party, s.position, s.way, s.account_id, s.person, s.issue, s.handed, g.given_at, g.means,
                               g.witness, r.refused_on
                          from agreement.signatory s
                          left join agreement.signature g on g.signatory_id = s.id
                          left join agreement.refusal r on r.signatory_id = s.id
                         where s.document_id = :document and s.number = :number order by s.position""").set("document", document).set("number", number).list(this::signatory);
    }

    private @Nullable String refusal(UUID document, int number) {
        return sql.of("""
                        select r.reason from agreement.refusal r join agreement.signatory s on s.id = r.signatory_id
                         where r.document_id = :document and s.number = :number""")
                .set("document", document)
                .set("number", number)
                .first(row -> text(row.bytes("reason")))
                .orElse(null);
    }

    List<Known> accountsOf(UUID placement) {
        return sql.of("select party, account_id, name from agreement.accounts_of(:placement)")
                .set("placement", placement)
                .list(row -> new Known(row.text("party"), row.uuid("account_id"), row.text("name")));
    }

    /** The signatory behind what was opened or typed; empty when it holds no longer, or never did. */
    Optional<Found> behind(byte[] mark) {
        return sql.of("select id, means from agreement.signatory_of(:mark)")
                .set("mark", mark)
                .first(row -> new Found(row.uuid("id"), Signatory.Means.of(row.text("means"))));
    }

    /** The document a signatory of a link or of a code signs. */
    UUID documentOfMine() {
        return sql.of("select agreement.document_signed_by_me() as id").one(row -> row.uuid("id"));
    }

    /** The documents that wait for the actor's own signature, the first sent first. */
    List<Waiting> waitingFor(UUID account) {
        return sql.of("""
                        select d.id, d.template from agreement.document d
                          join agreement.signatory s on s.document_id = d.id and s.number = d.number
                         where s.account_id = :account and d.state = 'signing' and agreement.placement_runs(d.placement_id)
                           and not exists (select from agreement.signature g where g.signatory_id = s.id)
                           and not (d.ordered and exists (select from agreement.signatory o
                                 where o.document_id = d.id and o.number = d.number and o.position < s.position
                                   and not exists (select from agreement.signature g where g.signatory_id = o.id)))
                         order by d.sign_until, d.id limit 20""").set("account", account).list(row -> new Waiting(row.uuid("id"), row.text("template")));
    }

    /** The sealed file; empty until it is made, and for whoever may not read the document's words. */
    Optional<byte[]> file(Document document) {
        return sql.of("select sealed, digest from agreement.sealed_file where document_id = :id and number = :number")
                .set("id", document.id())
                .set("number", document.number())
                .first(row -> same(opened(row.bytes("sealed")), row.bytes("digest")));
    }

    /** Whether the sealed file, and its proof as a text, are there to be taken. */
    record Kept(boolean file, boolean proof) {}

    /** What is kept of the present version, without opening it. */
    Kept kept(Document document) {
        return sql.of(
                        "select proof is not null as proven from agreement.sealed_file where document_id = :id and number = :number")
                .set("id", document.id())
                .set("number", document.number())
                .first(row -> new Kept(true, row.truth("proven")))
                .orElse(new Kept(false, false));
    }

    /** The proof beside the sealed file; empty for files sealed before proofs were texts, and for whoever may not read it. */
    Optional<byte[]> proof(Document document) {
        return sql.of("""
                        select proof, proof_digest from agreement.sealed_file
                         where document_id = :id and number = :number and proof is not null""")
                .set("id", document.id())
                .set("number", document.number())
                .first(row -> same(opened(row.bytes("proof")), row.bytes("proof_digest")));
    }

    /** The SHA-256 of the words everybody was shown. */
    byte[] shown(Document document) {
        return sql.of("select shown from agreement.document where id = :id and shown is not null")
                .set("id", document.id())
                .one(row -> row.bytes("shown"));
    }

    private static byte[] same(byte[] file, byte[] digest) {
        if (!Arrays.equals(Sha256.of(file), digest)) {
            throw new IllegalStateException("a sealed file is not the one whose digest was kept");
        }
        return file;
    }

    private Signatory signatory(Row row) {
        return new Signatory(
                row.uuid("id"),
                row.integer("number"),
                row.text("party"),
                row.integer("position"),
                Signatory.Way.valueOf(row.text("way").toUpperCase(Locale.ROOT)),
                row.uuidOrNull("account_id"),
                JSON.readValue(text(row.bytes("person")), Signatory.Somebody.class),
                row.integer("issue"),
                handed(row),
                given(row),
                row.dateOrNull("refused_on"));
    }

    private @Nullable String handed(Row row) {
        byte[] handed = row.bytesOrNull("handed");
        return handed == null ? null : text(handed);
    }

    private Signatory.@Nullable Given given(Row row) {
        byte[] witness = row.bytesOrNull("witness");
        return row.instantOrNull("given_at") == null
                ? null
                : new Signatory.Given(
                        row.instant("given_at"),
                        Signatory.Means.of(row.text("means")),
                        witness == null ? null : text(witness));
    }

    private String text(byte[] content) {
        return new String(opened(content), StandardCharsets.UTF_8);
    }

    private byte[] opened(byte[] content) {
        return sealed.open(content)
                .orElseThrow(() -> new IllegalStateException("sealed by another installation, or altered"));
    }
}
