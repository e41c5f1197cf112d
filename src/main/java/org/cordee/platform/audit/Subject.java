package org.cordee.platform.audit;

import java.util.UUID;

/**
 * A personal record that a page or a file shows, and so a line in the audit.
 *
 * @param object the table, as {@code schema.table}
 * @param record the id of the record shown
 * @param person the account or peer it is about, who will see who opened it
 */
public record Subject(String object, UUID record, UUID person) {}
