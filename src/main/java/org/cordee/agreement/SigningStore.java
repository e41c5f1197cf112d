package org.cordee.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.cordee.platform.keys.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes who is asked to sign, links and codes; signatures themselves are written by the database alone. */
@Component
class SigningStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Sql sql;
    private final Sealed sealed;

    SigningStore(Sql sql, InstallationKey key) {
        this.sql = sql;
        this.sealed = new Sealed(key, DocumentStore.PURPOSE);
    }

    /** Sends a document to be signed: what is shown, in order or not, until when, and how long its paper then holds. */
    void send(Document document, AskToSign.Terms terms, byte[] shown) {
        sql.of("""
                        update agreement.document set ordered = :ordered, sign_until = :until,
                               paper_until = cast(:paper as date), shown = :shown where id = :id""")
                .set("ordered", terms.ordered())
                .set("until", terms.until())
                .set("paper", terms.paperUntil())
                .set("shown", shown)
                .set("id", document.id())
                .exactlyOne();
    }

    void add(UUID document, Signatory signatory, LocalDate today) {
        sql.of("""
                        insert into agreement.signatory (id, document_id, number, party, position, account_id, asked_on, way,
                            person)
                        values (:id, :document, :number, :party, :position, cast(:account as uuid), :today, :way, :person)""")
                .set("id", signatory.id())
                .set("document", document)
                .set("number", signatory.number())
                .set("party", signatory.party())
                .set("position", signatory.position())
                .set("account", signatory.account())
                .set("today", today)
                .set("way", signatory.way().code())
                .set("person", sealed(JSON.writeValueAsString(signatory.person())))
                .exactlyOne();
    }

    /** Makes a link hold until a day; every link before it opens nothing any more. */
    void link(UUID signatory, int issue, byte[] mark, LocalDate until) {
        sql.of("""
                        update agreement.signatory set token = :mark, issue = :issue, link_until = :until, handed = null
                         where id = :id""")
                .set("mark", mark)
                .set("issue", issue)
                .set("until", until)
                .set("id", signatory)
                .exactlyOne();
    }

    /** Keeps who handed a link over on paper, and when. */
    void handed(UUID signatory, String by) {
        sql.of("update agreement.signatory set handed = :by where id = :id")
                .set("by", sealed(by))
                .set("id", signatory)
                .exactlyOne();
    }

    /** A code or a device handed over, instead of the one before. */
    record Spot(UUID signatory, Signatory.Means means, byte[] code, byte[] token, Instant until) {}

    void handOver(Spot spot, UUID witness, String witnessAs) {
        int ignored = sql.of("delete from agreement.spot where signatory_id = :id")
                .set("id", spot.signatory())
                .anyNumber();
        sql.of("""
                        insert into agreement.spot (signatory_id, means, code, token, witness_id, witness, until)
                        values (:id, :means, :code, :token, :witness, :as, :until)""")
                .set("id", spot.signatory())
                .set("means", spot.means().code())
                .set("code", spot.code())
                .set("token", spot.token())
                .set("witness", witness)
                .set("as", sealed(witnessAs))
                .set("until", spot.until())
                .exactlyOne();
    }

    /** What the database answered to a signature: signed, complete, already, or why not. */
    String sign(UUID signatory, Signatory.Means means, byte[] shown, List<byte[]> sessions, @Nullable UUID signedIn) {
        return sql.of("""
                        select agreement.sign(:id, :means, :shown, string_to_array(:marks, ','), cast(:account as uuid)) as said""")
                .set("id", signatory)
                .set("means", means.code())
                .set("shown", shown)
                .set("marks", joined(sessions))
                .set("account", signedIn)
                .one(row -> row.text("said"));
    }

    /** Whether whoever prepares may witness from these sessions, the one signed in first: it signs for nobody then. */
    boolean witness(UUID signatory, List<byte[]> sessions) {
        return sql.of("select agreement.witness(:id, string_to_array(:marks, ','), :signed_in) as admitted")
                .set("id", signatory)
                .set("marks", joined(sessions))
                .set("signed_in", HexFormat.of().formatHex(sessions.get(0)))
                .one(row -> row.truth("admitted"));
    }

    private static String joined(List<byte[]> sessions) {
        return sessions.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining(","));
    }

    String refuse(UUID signatory, Signatory.Means means, String reason) {
        return sql.of("select agreement.refuse(:id, :means, :why) as said")
                .set("id", signatory)
                .set("means", means.code())
                .set("why", sealed(reason))
                .one(row -> row.text("said"));
    }

    /** Keeps the sealed file of a version and its proof, once: whoever comes second changes nothing. */
    void keep(Document document, byte[] file, byte[] proof, Instant at) {
        int ignored = sql.of("""
                        insert into agreement.sealed_file (document_id, number, sealed, digest, proof, proof_digest, made_at)
                        values (:id, :number, :sealed, :digest, :proof, :proof_digest, :at) on conflict do nothing""")
                .set("id", document.id())
                .set("number", document.number())
                .set("sealed", sealed.seal(file))
                .set("digest", Sha256.of(file))
                .set("proof", sealed.seal(proof))
                .set("proof_digest", Sha256.of(proof))
                .set("at", at)
                .anyNumber();
    }

    private byte[] sealed(@Nullable String text) {
        return sealed.seal((text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
    }
}
