package org.cordee.structure.register;

/**
 * What an import found. Same and older rows change nothing: older means that a later extract is already known.
 *
 * @param kept establishments that an undo could not take back because they are in use
 */
public record ImportCounts(int read, int added, int changed, int same, int older, int rejected, int kept) {}
