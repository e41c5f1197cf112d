package org.cordee.structure.finess;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An establishment as the register describes it, the same whichever layout it came from. Text that the source lacks is
 * empty; published maximum lengths are not enforced because real rows exceed them.
 */
public record FinessRecord(
        String number,
        Names names,
        Category category,
        LegalEntity managedBy,
        FinessAddress address,
        Contact contact,
        Identity identity,
        Life life,
        @Nullable Position position,
        Set<Notice> notices) {

    /** Short name (always present), long name and complement. */
    public record Names(String shortName, String longName, String complement) {}

    /** Code and label of the category of establishment. */
    public record Category(String code, String label) {}

    /** The managing body; only FINESS+ says more than its number. */
    public record LegalEntity(
            String number,
            String name,
            String siren,
            String legalStatus,
            @Nullable LocalDate closedOn) {}

    /** Telephone numbers in E.164. */
    public record Contact(String phone, String otherPhone, String fax) {}

    /** SIRET, activity code (APE), funding mode and participation in the public hospital service. */
    public record Identity(String siret, String activity, String tariff, String publicService) {}

    /** The days that matter; a closed establishment keeps the day it closed. */
    public record Life(
            @Nullable LocalDate openedOn,
            @Nullable LocalDate authorisedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate updatedOn) {}
}
