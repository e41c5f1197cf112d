package org.cordee.placement;

import java.util.UUID;

/** Asked by whoever gives places out: what to do when one is free again. */
public interface SeatFreed {

    /** A place of this period is free, in the transaction that freed it. */
    void freed(UUID period);
}
