package org.cordee.platform.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers given to forms already received, in the transaction of what the form did. */
@Component
class FormAnswerStore {

    private final Sql sql;
    private final Clock clock;

    FormAnswerStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The digest of what was sent, and the answer given. */
    record Answered(String content, String answer) {}

    @Transactional(readOnly = true)
    public Optional<Answered> find(UUID account, UUID key) {
        return sql.of("select content, answer from platform.form_key where account = :account and key = :key")
                .set("account", account)
                .set("key", key)
                .first(row -> new Answered(row.text("content"), row.text("answer")));
    }

    @Transactional
    public void keep(UUID account, UUID key, String content, String answer) {
        sql.of("""
                        insert into platform.form_key (account, key, content, answer, used_at)
                        values (:account, :key, :content, :answer, :now)""")
                .set("account", account)
                .set("key", key)
                .set("content", content)
                .set("answer", answer)
                .set("now", clock.instant())
                .exactlyOne();
    }
}
