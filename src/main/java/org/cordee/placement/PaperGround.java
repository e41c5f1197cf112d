package org.cordee.placement;

/** What decides which papers are asked: the status, who manages the place, and the circumstances. */
record PaperGround(PlacementStatus status, ManagingBody body, Circumstances circumstances) {}
