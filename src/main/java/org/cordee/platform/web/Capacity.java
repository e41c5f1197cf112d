package org.cordee.platform.web;

import java.util.UUID;
import org.cordee.platform.actor.Role;

/** A role the signed-in person holds, offered in the header's switch: the grant, the role, the name of its scope. */
public record Capacity(UUID grant, Role role, String label) {}
