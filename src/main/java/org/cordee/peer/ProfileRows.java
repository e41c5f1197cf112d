package org.cordee.peer;

import org.cordee.platform.db.Row;

/** Reads the columns of a sheet; the same for the peer's own record and for what others are shown of it. */
final class ProfileRows {

    static final String COLUMNS = """
            working_name, title, department, statuses, knowledge_life, knowledge_care, knowledge_recovery, publics,
            formats, moments, availability, declaration""";

    private ProfileRows() {}

    static Profile read(Row row) {
        return new Profile(
                row.text("working_name"),
                row.textOrNull("title"),
                row.textOrNull("department"),
                row.texts("statuses").stream().map(PeerStatus::of).toList(),
                new Profile.Knowledge(
                        row.textOrNull("knowledge_life"),
                        row.textOrNull("knowledge_care"),
                        row.textOrNull("knowledge_recovery")),
                row.texts("publics"),
                row.texts("formats"),
                new Profile.Availability(row.texts("moments"), row.textOrNull("availability")),
                row.integerOrNull("declaration"));
    }

    static Training training(Row row) {
        return new Training(
                row.uuid("id"),
                row.text("label"),
                row.textOrNull("issuer"),
                row.dateOrNull("obtained_on"),
                row.dateOrNull("expires_on"));
    }
}
