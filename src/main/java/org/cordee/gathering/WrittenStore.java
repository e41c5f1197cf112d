package org.cordee.gathering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes messages to many, and that each was told or read theirs. */
@Component
class WrittenStore {

    private final Sql sql;

    WrittenStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A letter the job writes next.
     *
     * @param recipient the address, or null when the account has none
     * @param paused whether the letter does not leave
     */
    record Copy(
            UUID written,
            UUID account,
            @Nullable String recipient,
            @Nullable String language,
            boolean paused) {}

    /** How many it goes to; nothing is written when it is nobody. */
    int write(UUID id, Addressee to, String shown, String words) {
        return sql.of("select gathering.write(:id, :audience, :whom, :shown, :words) as n")
                .set("id", id)
                .set("audience", to.audience())
                .set("whom", to.whom())
                .set("shown", shown)
                .set("words", words)
                .one(row -> row.integer("n"));
    }

    void read(UUID written, UUID account, LocalDate day) {
        sql.of("""
                        update gathering.delivery set read_on = coalesce(read_on, :day)
                         where written_id = :written and account_id = :account""")
                .set("day", day)
                .set("written", written)
                .set("account", account)
                .exactlyOne();
    }

    /** For the job alone. */
    List<Copy> next(int atMost) {
        return sql.of("""
                        select written_id, account_id, recipient, language, paused
                          from gathering.letters_to_write(:most)""")
                .set("most", atMost)
                .list(row -> new Copy(
                        row.uuid("written_id"),
                        row.uuid("account_id"),
                        row.textOrNull("recipient"),
                        row.textOrNull("language"),
                        row.truth("paused")));
    }

    void told(Copy copy, LocalDate day) {
        sql.of("""
                        update gathering.delivery set told_on = :day
                         where written_id = :written and account_id = :account and told_on is null""")
                .set("day", day)
                .set("written", copy.written())
                .set("account", copy.account())
                .exactlyOne();
        sql.of("update gathering.written set told = told + 1 where id = :id")
                .set("id", copy.written())
                .exactlyOne();
    }
}
