package org.cordee.peer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules may ask about peers and have a peer say. Every answer is by the peer's consent towards the actor of
 * the transaction: whoever shows nothing must look like whoever does not exist, or is called by their role alone.
 */
@Component
public class Peers {

    private final PeerQueries queries;
    private final WelcomePeer welcome;
    private final WriteProfile write;
    private final ChangeConsents consents;
    private final SayWhereIGo places;

    Peers(PeerQueries queries, WelcomePeer welcome, WriteProfile write, ChangeConsents consents, SayWhereIGo places) {
        this.queries = queries;
        this.welcome = welcome;
        this.write = write;
        this.consents = consents;
        this.places = places;
    }

    /** The working name, as far as the actor may know it; show « pair aidant·e » when empty. */
    public Optional<String> workingName(UUID peer) {
        return Optional.ofNullable(workingNames(List.of(peer)).get(peer));
    }

    /** The working names the actor may know; a peer missing here is called by their role alone. */
    public Map<UUID, String> workingNames(Collection<UUID> peers) {
        return queries.names(peers);
    }

    /** A peer as the actor may see them. */
    public Optional<ShownPeer> shown(UUID peer) {
        return queries.find(peer, null);
    }

    /** Whether there is such a peer, and has not erased themselves. */
    public boolean isActive(UUID peer) {
        return queries.territory(peer).isPresent();
    }

    /** The territory of a peer; empty when there is no such peer. */
    public Optional<UUID> territory(UUID peer) {
        return queries.territory(peer);
    }

    /** The coordinator opens a record. */
    public Outcome<UUID> welcome(Actor.Person coordinator, String workingName) {
        return welcome.handle(coordinator, workingName);
    }

    /** A peer writes their sheet for the first time. */
    public Outcome<UUID> introduce(Actor.Person peer, Profile profile) {
        return write.handle(peer, profile, 1);
    }

    /** A peer chooses one of the three plain presets. */
    public void share(Actor.Person peer, Preset preset) {
        consents.handle(peer, preset.consents());
    }

    /** A peer lets a structure see what « les structures que je choisis » may see, their name at least. */
    @Transactional
    public void beKnownBy(Actor.Person peer, UUID structure) {
        consents.choose(peer, structure);
        consents.showName(peer, Audience.CHOSEN);
    }

    /** A peer ticks departments and places they can go to. */
    @Transactional
    public void sayWhereIGo(Actor.Person peer, Collection<String> departments, Collection<UUID> structures) {
        places.departments(peer, List.copyOf(departments));
        structures.forEach(structure -> places.add(peer, structure));
    }
}
