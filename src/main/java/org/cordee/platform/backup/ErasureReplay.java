package org.cordee.platform.backup;

import org.cordee.platform.backup.Erasures.Erasure;

/** How a module deletes again, after a restore, what had been deleted since the backup; deleting twice is harmless. */
public interface ErasureReplay {
    /** The kind of record this module deletes, as it notes it in {@link Erasures}. */
    String kind();

    void replay(Erasure erasure);
}
