package org.cordee.structure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A structure entered by hand. Empty text means unknown; the point is optional, the commune's centre stands for it.
 *
 * @param category ROR code for a unit, organisation kind, or register category
 */
public record NewStructure(
        StructureKind kind,
        String category,
        String name,
        @Nullable UUID parent,
        Numbers numbers,
        Place place) {

    /** National numbers; RNA is the register of associations. */
    public record Numbers(String finess, String siret, String rna) {
        /** No number known. */
        public static final Numbers NONE = new Numbers("", "", "");
    }

    /** Where it is and how to call. */
    public record Place(
            String street,
            String postcode,
            String town,
            String phone,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        /** Nothing known: a unit takes the place of its establishment. */
        public static final Place NONE = new Place("", "", "", "", null, null);
    }

    /** A team inside an establishment. */
    public static NewStructure unit(UUID parent, UnitType type, String name) {
        return new NewStructure(StructureKind.UNIT, type.code(), name, parent, Numbers.NONE, Place.NONE);
    }

    /** A body without a register number. */
    public static NewStructure organisation(OrganisationKind kind, String name, Numbers numbers, Place place) {
        return new NewStructure(StructureKind.ORGANISATION, kind.code(), name, null, numbers, place);
    }

    /** An establishment which the register does not list yet. */
    public static NewStructure establishment(String category, String name, Numbers numbers, Place place) {
        return new NewStructure(StructureKind.ESTABLISHMENT, category, name, null, numbers, place);
    }
}
