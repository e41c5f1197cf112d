package org.cordee.account;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.backup.ErasureReplay;
import org.cordee.platform.backup.Erasures;
import org.cordee.platform.backup.NoteErasure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives up the role in use, for good, and with it the account when it holds no other: phones, codes and names are gone,
 * and whoever held them is signed out, of every browser: no session keeps the id.
 */
@Component
public class CloseAccount {

    static final String KIND = "account";

    private final ClosingStore store;
    private final NoteErasure note;
    private final Sessions sessions;

    CloseAccount(ClosingStore store, NoteErasure note, Sessions sessions) {
        this.store = store;
        this.note = note;
        this.sessions = sessions;
    }

    /** Gives up the role in use. True when the account went with it. */
    @Transactional
    public boolean handle(Actor.Person person) {
        UUID account = person.account();
        store.deleteGrant(account, person.role(), person.scopeOrStop());
        boolean closed = store.deleteWithoutGrant(account);
        if (closed) {
            note.handle(KIND, account);
            sessions.revokeAll(account, "");
        }
        return closed;
    }

    /** Closes once more an account an older backup brought back. */
    @Transactional
    boolean again(UUID account) {
        return store.delete(account);
    }

    /** After a restore, closes again the accounts that had been closed since the backup. */
    @Component
    static class Replay implements ErasureReplay {

        private final CloseAccount close;

        Replay(CloseAccount close) {
            this.close = close;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void replay(Erasures.Erasure erasure) {
            Actors.run(new Actor.Job("retention"), () -> close.again(erasure.id()));
        }
    }
}
