package org.cordee.account;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.keys.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites people: what other modules may ask. Row security checks again that the inviter manages the role. */
@Component
public class Invitations {

    private final InvitationStore store;

    Invitations(InvitationStore store) {
        this.store = store;
    }

    /**
     * Who is wanted, in which role.
     *
     * @param role the role offered
     * @param scope the peer, structure, territory or organisation; null for an administrator
     * @param territory the territory the scope lies in; a coordinator's own for a coordinator
     * @param label the scope's name, as the header will show it
     * @param name what the person is called until they choose
     * @param email where it may be sent, or null: it is then shown face to face
     */
    public record Wanted(
            Role role,
            @Nullable UUID scope,
            @Nullable UUID territory,
            String label,
            String name,
            @Nullable String email) {}

    /** The invitation made, and the path of its link: shown once, only its HMAC is kept. */
    public record Made(UUID id, String path) {}

    /** Invites; for a peer, who has one account, the newest invitation replaces the earlier ones. Stops with {@link NotAllowed} when the actor does not manage the role there. */
    @Transactional
    public Made invite(Actor.Person by, Wanted wanted) {
        if (!InvitationPolicy.mayInvite(by, wanted)) {
            throw new NotAllowed(by.role() + " invites " + wanted.role());
        }
        if (wanted.role() == Role.PEER && wanted.scope() != null) {
            store.withdrawForPeer(wanted.scope());
        }
        String token = Tokens.fresh();
        return new Made(store.add(wanted, by.account(), token), path(token));
    }

    /** Invites the very first administrator, at the first start; runs as the door. */
    @Transactional
    public Made inviteFirstAdministrator(String name) {
        String token = Tokens.fresh();
        Wanted wanted = new Wanted(Role.ADMINISTRATOR, null, null, "", name, null);
        return new Made(store.add(wanted, null, token), path(token));
    }

    /** The path of a new link for an invitation still waiting; the former link opens nothing any more. */
    @Transactional
    public String renew(UUID invitation) {
        String token = Tokens.fresh();
        store.renew(invitation, token);
        return path(token);
    }

    /** Takes an invitation back. */
    @Transactional
    public void withdraw(UUID invitation) {
        store.withdraw(invitation);
    }

    /** The invitations the actor manages that wait for an answer. */
    @Transactional(readOnly = true)
    List<InvitationStore.Waiting> waiting() {
        return store.waiting();
    }

    static String path(String token) {
        return "/invitation/" + token;
    }
}
