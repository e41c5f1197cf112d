package org.cordee.wellbeing;

/** A line one side ticked. */
record Ticked(ReturnSide side, String line) {}
