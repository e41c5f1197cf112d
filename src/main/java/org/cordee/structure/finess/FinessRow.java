package org.cordee.structure.finess;

/** One establishment of a register file: taken, or refused with its reason. */
public sealed interface FinessRow {
    /** Line in the file, or rank of the establishment in a JSON file; counted from 1. */
    long line();

    /** An establishment that was understood. */
    record Taken(long line, FinessRecord establishment) implements FinessRow {}

    /** A row that cannot be used; the number and the name are what could be read, possibly empty. */
    record Rejected(long line, String number, String name, Refusal reason) implements FinessRow {}
}
