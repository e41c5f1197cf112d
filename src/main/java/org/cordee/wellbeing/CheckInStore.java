package org.cordee.wellbeing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps, sealed, how a peer said they were; read by that peer alone. */
@Component
class CheckInStore {

    private static final int MOST = 60;

    private final Sql sql;
    private final Ids ids;
    private final WordSeal seal;

    CheckInStore(Sql sql, Ids ids, WordSeal seal) {
        this.sql = sql;
        this.ids = ids;
        this.seal = seal;
    }

    UUID keep(UUID account, LocalDate day, Map<String, String> answers) {
        UUID id = ids.next();
        sql.of("""
                        insert into wellbeing.check_in (id, account_id, on_day, sealed)
                        values (:id, :account, :day, :sealed)""")
                .set("id", id)
                .set("account", account)
                .set("day", day)
                .set("sealed", seal.seal(CheckIn.text(answers)))
                .exactlyOne();
        return id;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<CheckIn> of(UUID account) {
        return sql.of("""
                        select id, on_day, sealed from wellbeing.check_in
                         where account_id = :account order by on_day desc, id desc limit :most""")
                .set("account", account)
                .set("most", MOST)
                .list(row -> new CheckIn(
                        row.uuid("id"), row.date("on_day"), CheckIn.answers(seal.open(row.bytes("sealed")))));
    }

    void erase(UUID id) {
        var unused = sql.of("delete from wellbeing.check_in where id = :id")
                .set("id", id)
                .anyNumber();
    }

    void eraseAll(UUID account) {
        var unused = sql.of("delete from wellbeing.check_in where account_id = :account")
                .set("account", account)
                .anyNumber();
    }
}
