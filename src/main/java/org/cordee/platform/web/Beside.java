package org.cordee.platform.web;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Somebody beside a peer whom a module knows, such as a buddy: shown with the contacts of their check-in. Declared as a bean. */
public interface Beside {

    /** Who is beside this person; nobody for roles it does not concern. */
    List<Companion> of(Actor.Person actor);

    /**
     * Somebody beside a peer.
     *
     * @param key the message key of what they are to the peer
     * @param href where the peer writes to them, or null
     */
    record Companion(String name, String key, @Nullable String href) {}
}
