package org.cordee.placement.certificate;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps certificates. */
@Component
class CertificateStore {

    private final Sql sql;

    CertificateStore(Sql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Certificate> find(UUID placement) {
        return sql.of("select issued_on, issued_as, words from placement.certificate where placement_id = :placement")
                .set("placement", placement)
                .first(row -> new Certificate(row.date("issued_on"), row.text("issued_as"), row.textOrNull("words")));
    }

    /** Issues it, or issues it anew. */
    void keep(UUID placement, Certificate certificate, UUID by) {
        takeBack(placement);
        sql.of("""
                        insert into placement.certificate (placement_id, issued_on, issued_by, issued_as, words)
                        values (:placement, :on, :by, :as, cast(:words as text))""")
                .set("placement", placement)
                .set("on", certificate.issuedOn())
                .set("by", by)
                .set("as", certificate.issuedAs())
                .set("words", certificate.words())
                .exactlyOne();
    }

    void takeBack(UUID placement) {
        int ignored = sql.of("delete from placement.certificate where placement_id = :placement")
                .set("placement", placement)
                .anyNumber();
    }
}
