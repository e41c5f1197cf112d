package org.cordee.structure;

import java.util.Arrays;
import java.util.Optional;

/** Types of units inside an establishment: codes of TRE_R244 of the national directory of health services (ROR). */
public enum UnitType {
    /** Liaison and care team in addiction medicine. */
    ELSA("272", "Équipe de liaison et de soins en addictologie (ELSA)"),
    /** Hospital addiction unit. */
    HOSPITAL_ADDICTION_UNIT("145", "Unité hospitalière d’addictologie"),
    /** Supervised consumption and care place. */
    CARE_STOP("291", "Halte soins addictions (HSA)"),
    /** Mutual-help group run by its members. */
    MUTUAL_HELP_GROUP("296", "Groupe d’entraide mutuelle (GEM)"),
    /** CSAPA service declared inside a larger establishment. */
    CSAPA("80", "Centre de soins, d’accompagnement et de prévention en addictologie (CSAPA)"),
    /** CAARUD service declared inside a larger establishment. */
    CAARUD("81", "Centre d’accueil et d’accompagnement à la réduction des risques (CAARUD)"),
    /** A team the directory has no type for. */
    OTHER("0", "Équipe");

    private final String code;
    private final String label;

    UnitType(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Code of the national directory; 0 for none. */
    public String code() {
        return code;
    }

    /** Label of the national directory, in French as published. */
    public String label() {
        return label;
    }

    /** The type of a code. */
    public static Optional<UnitType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
