package org.cordee.account.agenda;

import org.cordee.platform.actor.Actor;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Tokens;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person decides how their dates leave: under which title, with or without the place, by a link, by mail. */
@Component
@NamedInterface("agenda")
public class SetAgenda {

    private final AgendaStore store;
    private final InstallationKey key;

    SetAgenda(AgendaStore store, InstallationKey key) {
        this.store = store;
        this.key = key;
    }

    /**
     * Keeps what the person chose.
     *
     * @param title what their calendar shows at every date, 60 letters at most
     * @param showsPlace whether it shows where
     * @param mails whether each date also comes as an invitation
     */
    @Transactional
    public void handle(Actor.Person actor, String title, boolean showsPlace, boolean mails) {
        store.wish(actor.account(), new Wishes(title, showsPlace, mails));
    }

    /** Makes a link, shown once; the one before leads nowhere from now on. Stops when nothing was chosen yet. */
    @Transactional
    public String open(Actor.Person actor) {
        String token = Tokens.lasting();
        store.open(actor.account(), key.mac(ReadAgenda.PURPOSE, token));
        return token;
    }

    /** Ends the link; what was chosen stays. */
    @Transactional
    public void close(Actor.Person actor) {
        store.close(actor.account());
    }
}
