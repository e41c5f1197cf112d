package org.cordee.peer;

import java.time.Instant;
import java.util.UUID;
import org.cordee.platform.backup.Erasures;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** What is erased stays erased, even when an older backup comes back. */
class ErasureTest {

    private static final UUID PEER = UUID.randomUUID();

    @Test
    void anErasureIsMadeAgainAfterARestoreAndTwiceIsHarmless() {
        TestApplication application = TestApplication.real();
        application.database().seed("""
                insert into structure.territory (id, name, zone) values ('%1$s', 'Retour', 'Europe/Paris');
                insert into peer.peer (id, territory_id, working_name, created_at)
                  values ('%1$s', '%1$s', 'Revenant', '2026-01-01')""".formatted(PEER));
        Erasures.Erasure erasure = new Erasures.Erasure("peer", PEER, Instant.parse("2026-05-01T00:00:00Z"));

        PeerErasureReplay replay = application.bean(PeerErasureReplay.class);
        replay.replay(erasure);
        replay.replay(erasure);

        application
                .database()
                .seed("do $$ begin assert not exists (select from peer.peer where id = '%s'); end $$".formatted(PEER));
    }
}
