package org.cordee.placement.training;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the certificates of placements in training. */
@Component
class TrainingCertificateStore {

    private final Sql sql;

    TrainingCertificateStore(Sql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<TrainingCertificate> find(UUID placement) {
        return sql.of("""
                        select given_on, given_as, minutes from placement.training_certificate
                         where placement_id = :placement""")
                .set("placement", placement)
                .first(row ->
                        new TrainingCertificate(row.date("given_on"), row.text("given_as"), row.integer("minutes")));
    }

    /** Gives it, or gives it anew. */
    void keep(UUID placement, TrainingCertificate certificate, UUID by) {
        takeBack(placement);
        sql.of("""
                        insert into placement.training_certificate (placement_id, given_on, given_by, given_as, minutes)
                        values (:placement, :on, :by, :as, :minutes)""")
                .set("placement", placement)
                .set("on", certificate.givenOn())
                .set("by", by)
                .set("as", certificate.givenAs())
                .set("minutes", certificate.minutes())
                .exactlyOne();
    }

    void takeBack(UUID placement) {
        int ignored = sql.of("delete from placement.training_certificate where placement_id = :placement")
                .set("placement", placement)
                .anyNumber();
    }
}
