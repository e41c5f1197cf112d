package org.cordee.structure.finess;

/** A position before it is understood; a number the file lacks is NaN. */
sealed interface RawPosition {
    RawPosition NONE = new None();

    /** The file says nothing. */
    record None() implements RawPosition {}

    /** Two coordinates in the system named by the last comma token of the source. */
    record Projected(double x, double y, String source) implements RawPosition {}

    /** The four numbers of FINESS+ under the names of their fields, which real records do not keep to. */
    record Mixed(double x, double y, double latitude, double longitude, String addressKey) implements RawPosition {}
}
