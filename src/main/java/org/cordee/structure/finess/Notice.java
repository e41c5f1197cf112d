package org.cordee.structure.finess;

/** What is odd about a row that is taken all the same. */
public enum Notice {
    /** Some characters were lost before the file reached us (U+FFFD). */
    TEXT_DAMAGED,
    /** The SIRET fails its check digit. */
    SIRET_WRONG,
    /** The number of the legal entity fails its check digit and is left out. */
    LEGAL_NUMBER_WRONG,
    /** A telephone number could not be understood and is left out. */
    PHONE_UNREADABLE,
    /** A date could not be understood and is left out. */
    DATE_UNREADABLE,
    /** The register gives no position. */
    POSITION_MISSING,
    /** The position is written in a coordinate system that could not be recognised; it is left out. */
    POSITION_SYSTEM_UNKNOWN,
    /** The position falls outside the territory of its department; it is left out. */
    POSITION_IMPLAUSIBLE,
    /** The position is the centre of the commune, not the address. */
    POSITION_APPROXIMATE,
    /** The four numbers of the position were not in the fields that bear their names. */
    POSITION_REORDERED
}
