package org.cordee.placement.certificate;

import java.util.List;
import java.util.UUID;
import org.cordee.reference.Words;

/** What a peer logged in one placement, told to that peer alone; declared as a bean by the module that keeps the log. */
public interface OwnWork {

    /** One kind of contribution: how often, and how long in minutes. */
    record Line(Words kind, int times, long minutes) {}

    /** By kind, the longest first; empty for anybody but the peer. */
    List<Line> of(UUID placement);
}
