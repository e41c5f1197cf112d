package org.cordee.peer;

import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.backup.ErasureReplay;
import org.cordee.platform.backup.Erasures;
import org.springframework.stereotype.Component;

/** After a restore, erases again the peers who had erased themselves since the backup. */
@Component
class PeerErasureReplay implements ErasureReplay {

    private final EraseMe erase;

    PeerErasureReplay(EraseMe erase) {
        this.erase = erase;
    }

    @Override
    public String kind() {
        return EraseMe.KIND;
    }

    @Override
    public void replay(Erasures.Erasure erasure) {
        Actors.run(new Actor.Job("retention"), () -> erase.again(erasure.id()));
    }
}
