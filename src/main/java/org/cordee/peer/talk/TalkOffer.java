package org.cordee.peer.talk;

import java.util.UUID;

/**
 * Somebody who accepts to talk, as others see it: nobody learns from it who they are or where they work.
 *
 * @param id of the offer, never of the peer
 * @param shownName the first name or nickname they chose for this
 * @param moments when they can be reached, in their own words
 */
record TalkOffer(UUID id, String shownName, String about, String moments, boolean talks, boolean buddies) {}
