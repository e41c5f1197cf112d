package org.cordee.structure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a structure at a glance.
 *
 * @param category register category, ROR type or organisation kind, by kind
 * @param parent the establishment a unit belongs to
 * @param finess the register number, null without one
 * @param department INSEE code, empty when unknown
 * @param closedOn the day it closed, null while open
 */
public record StructureSummary(
        UUID id,
        StructureKind kind,
        String name,
        String category,
        String categoryLabel,
        String town,
        String department,
        @Nullable String finess,
        @Nullable UUID parent,
        @Nullable LocalDate closedOn) {

    /** Whether it is open as far as is known. */
    public boolean isOpen() {
        return closedOn == null;
    }
}
