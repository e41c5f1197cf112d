package org.cordee.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything public about one structure: the register's values, what was corrected by hand, and who manages it.
 *
 * @param source the register's own values
 * @param local the corrections, empty where there is none
 */
record StructureFacts(
        StructureSummary summary, boolean registered, Source source, Local local, Management management, int version) {

    /** As the register writes it. Phones are in E.164. */
    record Source(
            String name,
            String street,
            String place,
            String postcode,
            String phone,
            String otherPhone,
            String siret,
            String rna,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String precision,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate extractedOn) {}

    /** As a person corrected it. */
    record Local(
            String name,
            String street,
            String phone,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable LocalDate correctedOn) {}

    /** The managing body; the regime is public, association, private or empty. */
    record Management(
            String number,
            String name,
            String status,
            String regime,
            String nameByHand,
            String regimeByHand,
            int version) {}

    String street() {
        return local.street().isEmpty() ? source.street() : local.street();
    }

    String phone() {
        return local.phone().isEmpty() ? source.phone() : local.phone();
    }

    boolean isApproximate() {
        return local.latitude() == null
                && source.latitude() != null
                && !source.precision().equals("address");
    }
}
