package org.cordee.platform.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Row;
import org.jspecify.annotations.Nullable;

/** One line of the audit: pseudonyms, words and column names; never a value. */
record AuditEntry(
        long id,
        Instant at,
        String actorKind,
        @Nullable UUID actor,
        @Nullable String actorRole,
        String action,
        String object,
        @Nullable UUID record,
        @Nullable UUID subject,
        List<String> columns) {

    static final String COLUMNS = "id, at, actor_kind, actor, actor_role, action, object, record, subject, columns";

    static AuditEntry of(Row row) {
        return new AuditEntry(
                row.number("id"),
                row.instant("at"),
                row.text("actor_kind"),
                row.uuidOrNull("actor"),
                row.textOrNull("actor_role"),
                row.text("action"),
                row.text("object"),
                row.uuidOrNull("record"),
                row.uuidOrNull("subject"),
                row.texts("columns"));
    }

    /** The first day of the month the line belongs to, in UTC. */
    LocalDate month() {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC)).atDay(1);
    }

    /** Everything the seal covers, one unambiguous text: each part is preceded by its length. */
    byte[] sealed() {
        StringBuilder text = new StringBuilder();
        List<String> parts = List.of(
                Long.toString(id),
                at.toString(),
                actorKind,
                String.valueOf(actor),
                String.valueOf(actorRole),
                action,
                object,
                String.valueOf(record),
                String.valueOf(subject),
                String.join(",", columns));
        parts.forEach(part -> text.append(part.length()).append(':').append(part));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
