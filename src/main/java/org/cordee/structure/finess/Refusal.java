package org.cordee.structure.finess;

/** Why a row of the register is not taken. */
public enum Refusal {
    /** The row has too few columns to be read. */
    ROW_TOO_SHORT,
    /** A quote is opened and never closed on its line. */
    QUOTE_NOT_CLOSED,
    /** There is no establishment number. */
    NUMBER_MISSING,
    /** The establishment number fails its check digit. */
    NUMBER_WRONG,
    /** There is neither a short nor a long name. */
    NAME_MISSING,
    /** There is no category of establishment. */
    CATEGORY_MISSING,
    /** The same establishment was already read from this file. */
    NUMBER_TWICE
}
