package org.cordee;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordee.platform.db.DatabaseAccess;

/** What an installation has recorded of itself, as far as {@code doctor} looks at it. */
record Said(boolean demo, Instant createdAt, String host, List<String> missing) {

    /** Empty while the installation was never started. */
    static Optional<Said> by(DatabaseAccess access) throws SQLException {
        try (var app = access.connect(access.app());
                var statement = app.createStatement()) {
            try (var table = statement.executeQuery("select to_regclass('platform.installation') is not null")) {
                table.next();
                if (!table.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            try (var row = statement.executeQuery("""
                    select kind = 'demo', created_at, host, publisher, publisher_address, contact,
                           publication_director, data_protection_officer from platform.installation""")) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var notice = new LinkedHashMap<String, String>();
                notice.put("publisher", row.getString(4));
                notice.put("address", row.getString(5));
                notice.put("contact", row.getString(6));
                notice.put("publication director", row.getString(7));
                notice.put("data protection officer", row.getString(8));
                return Optional.of(new Said(
                        row.getBoolean(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        empty(notice)));
            }
        }
    }

    private static List<String> empty(Map<String, String> notice) {
        return notice.entrySet().stream()
                .filter(line -> line.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    Check hosting() {
        return host.isEmpty()
                ? Check.watch(
                        "host",
                        "who hosts this machine? Being listed as a peer is health data: French law asks for a certified"
                                + " host (HDS) unless the data stay with who collected them. An administrator answers"
                                + " on the screen Installation.")
                : Check.good("host", host);
    }

    Check legalNotice() {
        return missing.isEmpty()
                ? Check.good("legal notice", "complete")
                : Check.watch(
                        "legal notice",
                        "without " + String.join(", ", missing)
                                + ": the law asks for it; an administrator fills it in on the screen Installation.");
    }
}
