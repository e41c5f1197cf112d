package org.cordee.activity;

import java.util.UUID;

/**
 * Work of one structure of a territory in one closed quarter, to be masked before anything of it is shown.
 *
 * @param department the department the structure stands in, by its INSEE code
 */
public record StructureWork(UUID structure, String department, WorkLine line) {}
