package org.cordee.structure;

/** What a structure is: listed by the national register (or about to be), a team inside one, or neither. */
public enum StructureKind {
    /** An establishment with a FINESS number, or one entered by hand until it has its own. */
    ESTABLISHMENT,
    /** A team inside an establishment which the register does not know, such as an ELSA; its type is a ROR code. */
    UNIT,
    /** A body without a FINESS number: mutual-aid association, training body, network, funder. */
    ORGANISATION
}
