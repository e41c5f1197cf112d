package org.cordee.peer.talk;

/**
 * Somebody's buddy, once both said yes.
 *
 * @param name the first name they gave for it
 * @param contact how they want to be reached
 */
public record Buddy(String name, String contact) {}
