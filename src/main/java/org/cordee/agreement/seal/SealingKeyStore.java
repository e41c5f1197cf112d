package org.cordee.agreement.seal;

import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.springframework.stereotype.Component;

/** Keeps sealing keys, their private half sealed under the installation key. */
@Component
class SealingKeyStore {

    private final Sql sql;
    private final Ids ids;
    private final Sealed sealed;

    SealingKeyStore(Sql sql, Ids ids, InstallationKey key) {
        this.sql = sql;
        this.ids = ids;
        this.sealed = new Sealed(key, "sealing");
    }

    /** A certificate as anybody may read it. */
    record Known(Fingerprint fingerprint, LocalDate madeOn, LocalDate usedUntil) {}

    /** The newest one that is used after that day. */
    Optional<SealingKey> usedAfter(LocalDate day) {
        return sql.of("""
                        select certificate, sealed from agreement.sealing_key
                         where used_until > :day order by made_on desc, id desc limit 1""").set("day", day).first(row -> SealingKey.of(row.bytes("certificate"), opened(row)));
    }

    void add(SealingKey key, LocalDate madeOn, LocalDate usedUntil) throws GeneralSecurityException {
        sql.of("""
                        insert into agreement.sealing_key (id, certificate, sealed, made_on, used_until)
                        values (:id, :certificate, :sealed, :made, :until)""")
                .set("id", ids.next())
                .set("certificate", key.certificate().getEncoded())
                .set("sealed", sealed.seal(key.key().getEncoded()))
                .set("made", madeOn)
                .set("until", usedUntil)
                .exactlyOne();
    }

    /** Every certificate, the newest first; for anybody. */
    List<Known> known() {
        return sql.of("select certificate, made_on, used_until from agreement.certificates()")
                .list(row -> new Known(
                        SealingKey.fingerprintOf(row.bytes("certificate")),
                        row.date("made_on"),
                        row.date("used_until")));
    }

    private byte[] opened(Row row) {
        return sealed.open(row.bytes("sealed"))
                .orElseThrow(
                        () -> new IllegalStateException("the sealing key was kept under another installation key"));
    }
}
