package org.cordee.evidence.capitalisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A teller at the table of a sheet.
 *
 * @param signature the name they chose to be shown by
 * @param persons whether they speak as a person concerned; else as a professional
 * @param left whether they have taken their words back
 */
record CapsMember(UUID id, UUID sheet, String signature, boolean persons, LocalDate joinedOn, boolean left) {}
