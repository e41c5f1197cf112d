package org.cordee.peer.talk;

/**
 * What a peer says of themselves to those who look for somebody to talk with.
 *
 * @param contact how they are reached, told only to somebody they said yes to
 * @param talks whether they accept a single talk
 * @param buddies whether they accept to be the buddy of somebody who arrives
 */
public record OwnOffer(
        String shownName, String about, String moments, String contact, boolean talks, boolean buddies) {}
